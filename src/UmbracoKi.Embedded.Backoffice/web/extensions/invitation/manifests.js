const localization = (culture, name, js) => ({
	type: 'localization',
	alias: `EmbeddedUmbraco.Localization.Invitation.${culture}`,
	name: `Invitation links: ${name}`,
	meta: { culture },
	js,
});

export const manifests = [
	{
		type: 'entityAction',
		kind: 'default',
		alias: 'EmbeddedUmbraco.EntityAction.User.InvitationLink',
		name: 'Invitation link of a user',
		weight: 510,
		api: () => import('./invitation-link.action.js'),
		forEntityTypes: ['user'],
		meta: { icon: 'icon-link', label: '#invitationLink_action', additionalOptions: true },
		conditions: [{ alias: 'Umb.Condition.User.AllowResendInviteAction' }],
	},
	{
		type: 'modal',
		alias: 'EmbeddedUmbraco.Modal.InvitationLink',
		name: 'Invitation link',
		element: () => import('./invitation-link-modal.element.js'),
	},
	localization('en', 'English', () => import('./en.js')),
	localization('de', 'German', () => import('./de.js')),
	localization('uk', 'Ukrainian', () => import('./uk.js')),
];
