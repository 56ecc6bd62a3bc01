/** What this host cannot do. The client does not offer it, instead of failing when somebody tries. */
export const absent = [
	// Members: nobody signs in to a headless site.
	'Umb.Section.Members',
	'Umb.MenuItem.MemberTypes',
	'Umb.EntityAction.Document.PublicAccess',
	'Umb.GlobalSearch.Member',
	'Umb.GlobalSearch.MemberType',

	// Templates and the files that belong to them: apps render, not this host.
	'Umb.SectionSidebarMenu.Templating',
	'Umb.GlobalSearch.Template',
	'Umb.WorkspaceView.DocumentType.Templates',
	'Umb.EntityCreateOptionAction.DocumentType.DocumentWithTemplate',

	// Models in C#: content types are declared in code already.
	'Umb.Dashboard.ModelsBuilder',

	// Nothing is measured and nothing is sent to the makers of Umbraco.
	'Umb.Dashboard.Profiling',
	'Umb.Dashboard.Telemetry',
	'Umb.Dashboard.UmbracoNews',

	// The log goes to the console of the server, where its operator keeps it.
	'Umb.MenuItem.LogViewer',
	'Umb.Workspace.LogViewer',

	// Packages come with the program. None is fetched from the internet, none is made here.
	'Umb.SectionView.Packages.Marketplace',
	'Umb.SectionView.Packages.Builder',

	// Programs read the Delivery API; none signs in to the backoffice.
	'Umb.EntityCreateOptionAction.User.Api',

	// Umbraco.Core writes types and texts as files but cannot read them.
	'Umb.EntityAction.Dictionary.Import',
	'Umb.EntityAction.DocumentType.Import',
	'Umb.EntityAction.MediaType.Import',
];

/** Called by the client before anybody sees it. */
export function onInit(_host, extensions) {
	absent.forEach((alias) => extensions.exclude(alias));
}
