namespace UmbracoKi.Web.Tests.EditorsDay;

/// <summary>Every screen an administrator can reach, each once.</summary>
internal static class Screens
{
    private const string Menu = "[data-mark='workspace:action-menu'] [data-mark=open-dropdown]";

    public static IEnumerable<Screen> Of(SiteItems items) =>
        [.. Content(items), .. Media(items), .. Settings(), .. Types(items), .. DataTypes(items), .. Advanced(items), .. People(items), .. Translation(items), .. Header()];

    private static IEnumerable<Screen> Content(SiteItems items)
    {
        var document = $"content/workspace/document/edit/{items.Document}/de-DE";
        return
        [
            new("content", "content", "umbracoki-languages-dashboard", "Українська") { Without = "umb-backoffice-header-sections uui-tab[label='Members']" },
            new("redirects", "content/dashboard/redirect-management", "umb-dashboard-redirect-management", "Disable URL tracker"),
            new("document", document, "umb-document-workspace-editor", "Welcher Kurs passt zu mir?"),
            new("document-info", $"{document}/view/info", "umb-document-workspace-editor", "/deutsch-lernen/"),
            new("document-menu", document, "umb-document-workspace-editor", "Culture and Hostnames")
            {
                Press = [Menu], Without = "[data-mark='entity-action:Umb.EntityAction.Document.PublicAccess']",
            },
            new("hostnames", document, "umb-culture-and-hostnames-modal", "Valid domain names") { Press = [Menu, Action("Document.CultureAndHostnames")] },
            new("notifications", document, "umb-document-notifications-modal", "Sort children") { Press = [Menu, Action("Document.Notifications")] },
            new("rollback", document, "umb-rollback-modal", "Anna Redakteurin") { Press = [Menu, Action("Document.Rollback")] },
            new("document-bin", "content/workspace/document-recycle-bin-root", "umb-workspace-editor", "Recycle Bin"),
            new("clipboard", "content/workspace/clipboard-root", "umb-workspace-editor", "Clipboard"),
        ];
    }

    private static IEnumerable<Screen> Media(SiteItems items) =>
    [
        new("media", "media", "umb-media-dashboard", "Bilder"),
        new("media-folder", $"media/workspace/media/edit/{items.MediaFolder}", "umb-media-workspace-editor", "Punkt"),
        new("picture", $"media/workspace/media/edit/{items.Picture}", "umb-media-workspace-editor", "Width"),
        new("picture-info", $"media/workspace/media/edit/{items.Picture}/invariant/view/info", "umb-media-workspace-editor", "punkt.png"),
        new("media-bin", "media/workspace/media-recycle-bin-root", "umb-workspace-editor", "Recycle Bin"),
    ];

    private static IEnumerable<Screen> Settings() =>
    [
        new("settings", "settings", "umb-section-sidebar", "Document Types") { Without = "umb-section-sidebar uui-menu-item[label='Templates']" },
        new("welcome", "settings/dashboard/welcome", "umb-settings-welcome-dashboard", "Documentation") { Without = "uui-tab[label='Telemetry Data']" },
        new("search-management", "settings/dashboard/examine-management", "umb-dashboard-examine-management", "DocumentsAndMedia"),
        new("search-index", "settings/dashboard/examine-management/index/DocumentsAndMedia", "umb-dashboard-examine-management", "SQLite FTS5"),
        new("searcher", "settings/dashboard/examine-management/searcher/DocumentsAndMedia", "umb-dashboard-examine-searcher", "Impressum")
        {
            Press = ["umb-dashboard-examine-searcher uui-input"], Type = "Impressum\n",
        },
        new("published-status", "settings/dashboard/published-status", "umb-dashboard-published-status", "Reload Memory Cache"),
        new("health-check", "settings/dashboard/health-check", "umb-dashboard-health-check", "Site"),
        new("health-check-site", "settings/dashboard/health-check", "umb-dashboard-health-check-group", "Nothing is broken.")
        {
            Press = ["umb-health-check-group-box-overview a", "umb-dashboard-health-check-group uui-button[label='Perform checks']"],
        },
        new("packages", "packages/view/installed", "umb-installed-packages-section-view", "UmbracoKi") { Without = "uui-tab[label='Created']" },
    ];

    private static IEnumerable<Screen> Types(SiteItems items)
    {
        var type = $"settings/workspace/document-type/edit/{items.DocumentType}";
        return
        [
            new("document-types", "settings/workspace/document-type-root", "umb-collection", "Thema"),
            new("document-type", type, "umb-content-type-design-editor", "KI Formatierter Text"),
            new("document-type-second-tab", $"{type}/tab/einordnung", "umb-content-type-design-editor", "Add property"),
            new("document-type-structure", $"{type}/view/structure", "umb-document-type-workspace-view-structure", "Allow at root"),
            new("document-type-settings", $"{type}/view/settings", "umb-document-type-workspace-view-settings", "Allow vary by culture")
            {
                Without = "uui-tab[label='Templates']",
            },
            new("document-type-menu", type, "umb-document-type-workspace-editor", "Export")
            {
                Press = [Menu], Without = "[data-mark='entity-action:Umb.EntityAction.DocumentType.Import']",
            },
            new("document-type-create", "settings/workspace/document-type-root", "umb-collection-create-action-button", "Element Type")
            {
                Press = ["umb-collection-create-action-button uui-button"], Without = "umb-collection-create-action-button uui-menu-item[label='Document Type with Template']",
            },
            new("media-types", "settings/workspace/media-type-root", "umb-workspace-editor", "Media Types"),
            new("media-type", $"settings/workspace/media-type/edit/{items.MediaType}", "umb-content-type-design-editor", "Label (pixels)"),
            new("media-type-structure", $"settings/workspace/media-type/edit/{items.MediaType}/view/structure", "umb-media-type-workspace-view-structure", "Allow at root"),
            new("data-types", "settings/workspace/data-type-root", "umb-collection", "KI Formatierter Text"),
        ];
    }

    private static IEnumerable<Screen> DataTypes(SiteItems items)
    {
        (string Name, string Editor)[] shown =
        [
            ("KI Formatierter Text", "Umb.PropertyEditorUi.Tiptap"),
            ("KI Thema", "Umb.PropertyEditorUi.ContentPicker"),
            ("KI Symbol der Ortskategorie", "Umb.PropertyEditorUi.Dropdown"),
            ("Textstring", "Umb.PropertyEditorUi.TextBox"),
            ("Image Cropper", "Umb.PropertyEditorUi.ImageCropper"),
            ("List View - Media", "Umb.PropertyEditorUi.Collection"),
            ("Media Picker", "Umb.PropertyEditorUi.MediaPicker"),
            ("Date Picker with time", "Umb.PropertyEditorUi.DatePicker"),
            ("Multi URL Picker", "Umb.PropertyEditorUi.MultiUrlPicker"),
        ];
        return
        [
            .. shown.Select(type => new Screen(
                $"data-type-{type.Editor.Split('.')[^1]}", $"settings/workspace/data-type/edit/{items.DataTypes[type.Name]}", "umb-data-type-details-workspace-view", type.Editor)),
            new("data-type-info", $"settings/workspace/data-type/edit/{items.DataTypes["KI Formatierter Text"]}/view/info", "umb-workspace-view-data-type-info", "Thema"),
        ];
    }

    private static IEnumerable<Screen> Advanced(SiteItems items) =>
    [
        new("languages", "settings/workspace/language-root", "umb-collection", "Ukrainisch"),
        new("language", "settings/workspace/language/edit/uk-UA", "umb-language-details-workspace-view", "uk-UA"),
        new("blueprints", "settings/workspace/document-blueprint-root", "umb-workspace-editor", "Document Blueprints"),
        new("blueprint", $"settings/workspace/document-blueprint/edit/{items.Blueprint}", "umb-document-blueprint-workspace-editor", "Titel"),
        new("relations", "settings/workspace/relations-root", "umb-workspace-editor", "Related Document"),
        new("relation", $"settings/workspace/relation-type/edit/{items.RelationType}", "umb-relation-type-detail-workspace-view", "Wohnsitz anmelden"),
        new("extensions", "settings/workspace/extension-root", "umb-extension-collection", "Umb."),
        new("webhooks", "settings/workspace/webhook-root", "umb-collection", "https://example.org/hook"),
        new("webhook", $"settings/workspace/webhook/edit/{items.Webhook}", "umb-webhook-details-workspace-view", "Content Published"),
        new("webhook-deliveries", $"settings/workspace/webhook/edit/{items.Webhook}/view/deliveries", "umb-webhook-workspace-editor", "Deliveries"),
    ];

    private static IEnumerable<Screen> People(SiteItems items) =>
    [
        new("users", "user-management/workspace/user-root", "umb-user-collection", "Anna Redakteurin"),
        new("user", $"user-management/workspace/user/edit/{items.User}", "umb-user-workspace-editor", "Administrators"),
        new("user-groups", "user-management/workspace/user-group-root", "umb-user-group-collection", "Translators"),
        new("user-group", $"user-management/workspace/user-group/edit/{items.UserGroup}", "umb-user-group-workspace-editor", "Document permissions"),
    ];

    private static IEnumerable<Screen> Translation(SiteItems items) =>
    [
        new("dictionary", "translation/dashboard/dictionary-overview", "umb-dictionary-collection", "Begrüßung"),
        new("dictionary-item", $"translation/workspace/dictionary/edit/{items.Dictionary}", "umb-workspace-view-dictionary-editor", "Ukrainisch"),
        new("dictionary-menu", $"translation/workspace/dictionary/edit/{items.Dictionary}", "umb-dictionary-workspace-editor", "Export")
        {
            Press = [Menu], Without = "[data-mark='entity-action:Umb.EntityAction.Dictionary.Import']",
        },
        new("dictionary-create", "translation/workspace/dictionary/create/parent/dictionary-root/null", "umb-workspace-view-dictionary-editor", "Deutsch"),
    ];

    private static IEnumerable<Screen> Header() =>
    [
        new("search", "content", "umb-search-modal", "Deutsch lernen") { Press = [HeaderApp("search"), "umb-search-modal input"], Type = "Deutsch", Without = "umb-search-modal button:has-text('Members')" },
        new("search-in-Ukrainian", "content", "umb-search-modal", "Schule") { Press = [HeaderApp("search"), "umb-search-modal input"], Type = "школа" },
        new("help", "content", "umb-help-header-app", "Community Forum") { Press = [HeaderApp("help")] },
        new("current-user", "content", "umb-current-user-modal", "Your recent history") { Press = [HeaderApp("current-user")] },
        new("about", "content", "umb-backoffice-header-logo", "17.") { Press = ["umb-backoffice-header-logo uui-button"] },
    ];

    private static string HeaderApp(string name) => $"umb-{name}-header-app uui-button";

    private static string Action(string name) => $"[data-mark='entity-action:Umb.EntityAction.{name}']";
}
