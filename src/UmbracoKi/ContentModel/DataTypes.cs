using Umbraco.Cms.Core;
using UmbracoKi.Pictures;

namespace UmbracoKi.ContentModel;

/// <summary>The data types of the content model: Umbraco's own where they fit, ours where they do not.</summary>
internal static class DataTypes
{
    public static readonly DataTypeDefinition Text =
        Seeded(Constants.DataTypes.Guids.TextstringGuid, "Textstring", Constants.PropertyEditors.Aliases.TextBox, "Umb.PropertyEditorUi.TextBox");

    public static readonly DataTypeDefinition MultilineText =
        Seeded(Constants.DataTypes.Guids.TextareaGuid, "Textarea", Constants.PropertyEditors.Aliases.TextArea, "Umb.PropertyEditorUi.TextArea");

    public static readonly DataTypeDefinition YesNo =
        Seeded(Constants.DataTypes.Guids.CheckboxGuid, "True/false", Constants.PropertyEditors.Aliases.Boolean, "Umb.PropertyEditorUi.Toggle");

    public static readonly DataTypeDefinition InitiallyYes =
        Own("initiallyYes", "KI Ja/Nein, anfangs Ja", Constants.PropertyEditors.Aliases.Boolean, "Umb.PropertyEditorUi.Toggle") with
        {
            Configuration = new Dictionary<string, object> { ["default"] = true },
        };

    public static readonly DataTypeDefinition Image =
        Seeded(Constants.DataTypes.Guids.MediaPicker3SingleImageGuid, "Image Media Picker", Constants.PropertyEditors.Aliases.MediaPicker3, "Umb.PropertyEditorUi.MediaPicker");

    public static readonly DataTypeDefinition RichText =
        Own("richText", "KI Formatierter Text", Constants.PropertyEditors.Aliases.RichText, "Umb.PropertyEditorUi.Tiptap") with
        {
            Configuration = RichTextConfiguration(),
        };

    public static readonly DataTypeDefinition AlternativeText =
        Own("alternativeText", "KI Alternativtext", AlternativeTextEditor.EditorAlias, AlternativeTextEditor.EditorUiAlias);

    public static readonly DataTypeDefinition LocalDateTime =
        Own("localDateTime", "KI Datum und Uhrzeit", Constants.PropertyEditors.Aliases.DateTime, "Umb.PropertyEditorUi.DatePicker") with
        {
            Configuration = new Dictionary<string, object> { ["format"] = "YYYY-MM-DD HH:mm" },
        };

    public static readonly DataTypeDefinition Latitude = Coordinate("latitude", "KI Breitengrad", 90);

    public static readonly DataTypeDefinition Longitude = Coordinate("longitude", "KI Längengrad", 180);

    public static readonly DataTypeDefinition PlaceColor = DropDown("placeColor", "KI Farbe der Ortskategorie", PlaceAppearance.Colors);

    public static readonly DataTypeDefinition PlaceIcon = DropDown("placeIcon", "KI Symbol der Ortskategorie", PlaceAppearance.Icons);

    public static readonly DataTypeDefinition MirrorPosition = DropDown("mirrorPosition", "KI Position des gespiegelten Inhalts", ["before", "after"]);

    public static readonly DataTypeDefinition BarrierFree = DropDown("barrierFree", "KI Barrierefreiheit", ["unknown", "yes", "no"]);

    public static readonly DataTypeDefinition OneTopic = Picker("oneTopic", "KI Thema", DocumentTypeAliases.Topic, single: true);

    public static readonly DataTypeDefinition OneOrganisation = Picker("oneOrganisation", "KI Organisation", DocumentTypeAliases.Organisation, single: true);

    public static readonly DataTypeDefinition OnePlace = Picker("onePlace", "KI Ort", DocumentTypeAliases.Place, single: true);

    public static readonly DataTypeDefinition OnePlaceCategory = Picker("onePlaceCategory", "KI Ortskategorie", DocumentTypeAliases.PlaceCategory, single: true);

    public static readonly DataTypeDefinition Contacts = Picker("contacts", "KI Kontakte", DocumentTypeAliases.Contact, single: false);

    public static readonly DataTypeDefinition Offers = Picker("offers", "KI Angebote", DocumentTypeAliases.Offer, single: false);

    private static DataTypeDefinition Seeded(Guid key, string name, string editorAlias, string editorUiAlias) =>
        new(key, name, editorAlias, editorUiAlias) { Seeded = true };

    private static DataTypeDefinition Own(string alias, string name, string editorAlias, string editorUiAlias) =>
        new(ContentModelKeys.DataType(alias), name, editorAlias, editorUiAlias);

    // Umbraco stores six fraction digits, about 10 cm on the ground.
    private static DataTypeDefinition Coordinate(string alias, string name, int limit) =>
        Own(alias, name, Constants.PropertyEditors.Aliases.Decimal, "Umb.PropertyEditorUi.Decimal") with
        {
            Configuration = new Dictionary<string, object> { ["min"] = -limit, ["max"] = limit, ["step"] = 0.000001m },
        };

    private static DataTypeDefinition DropDown(string alias, string name, IReadOnlyList<string> items) =>
        Own(alias, name, Constants.PropertyEditors.Aliases.DropDownListFlexible, "Umb.PropertyEditorUi.Dropdown") with
        {
            Configuration = new Dictionary<string, object> { ["multiple"] = false },
            Items = items,
        };

    // The multi-node picker also for a single document: Umbraco's plain content picker cannot be restricted to a type.
    private static DataTypeDefinition Picker(string alias, string name, string documentTypeAlias, bool single) =>
        Own(alias, name, Constants.PropertyEditors.Aliases.MultiNodeTreePicker, "Umb.PropertyEditorUi.ContentPicker") with
        {
            Configuration = new Dictionary<string, object>
            {
                ["startNode"] = new Dictionary<string, object> { ["type"] = "content" },
                ["filter"] = ContentModelKeys.DocumentType(documentTypeAlias).ToString("D"),
                ["minNumber"] = 0,
                ["maxNumber"] = single ? 1 : 0,
                ["ignoreUserStartNodes"] = true,
            },
        };

    // The toolbar offers what the Integreat app shows well: headings below the page's own, emphasis, lists, links, pictures,
    // tables. The extensions allow more, since Tiptap drops from imported text whatever no extension knows.
    private static Dictionary<string, object> RichTextConfiguration() => new()
    {
        ["extensions"] = new[]
        {
            "Umb.Tiptap.RichTextEssentials", "Umb.Tiptap.Anchor", "Umb.Tiptap.Blockquote", "Umb.Tiptap.Bold", "Umb.Tiptap.BulletList",
            "Umb.Tiptap.Figure", "Umb.Tiptap.Heading", "Umb.Tiptap.HorizontalRule", "Umb.Tiptap.HtmlAttributeClass",
            "Umb.Tiptap.HtmlAttributeDataset", "Umb.Tiptap.HtmlAttributeId", "Umb.Tiptap.HtmlAttributeStyle", "Umb.Tiptap.HtmlTagDiv",
            "Umb.Tiptap.HtmlTagSpan", "Umb.Tiptap.Image", "Umb.Tiptap.Italic", "Umb.Tiptap.Link", "Umb.Tiptap.OrderedList",
            "Umb.Tiptap.Strike", "Umb.Tiptap.Subscript", "Umb.Tiptap.Superscript", "Umb.Tiptap.Table", "Umb.Tiptap.TextAlign",
            "Umb.Tiptap.TextDirection", "Umb.Tiptap.TextIndent", "Umb.Tiptap.TrailingNode", "Umb.Tiptap.Underline",
        },
        ["toolbar"] = new[]
        {
            new[]
            {
                new[] { "Umb.Tiptap.Toolbar.Heading2", "Umb.Tiptap.Toolbar.Heading3" },
                new[] { "Umb.Tiptap.Toolbar.Bold", "Umb.Tiptap.Toolbar.Italic" },
                new[] { "Umb.Tiptap.Toolbar.BulletList", "Umb.Tiptap.Toolbar.OrderedList" },
                new[] { "Umb.Tiptap.Toolbar.Blockquote", "Umb.Tiptap.Toolbar.HorizontalRule", "Umb.Tiptap.Toolbar.Table" },
                new[] { "Umb.Tiptap.Toolbar.Link", "Umb.Tiptap.Toolbar.Unlink", "Umb.Tiptap.Toolbar.MediaPicker" },
                new[] { "Umb.Tiptap.Toolbar.TextDirectionLtr", "Umb.Tiptap.Toolbar.TextDirectionRtl" },
                new[] { "Umb.Tiptap.Toolbar.Undo", "Umb.Tiptap.Toolbar.Redo" },
            },
        },
        ["maxImageSize"] = 800,
        ["overlaySize"] = "medium",
    };
}
