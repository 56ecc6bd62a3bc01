namespace UmbracoKi.ContentModel;

/// <summary>A data type the content model uses.</summary>
/// <param name="Key">Fixed key; of one of Umbraco's own data types when <see cref="Seeded"/>.</param>
/// <param name="Name">German name, shown in the backoffice's settings.</param>
/// <param name="EditorAlias">Alias of the property editor: <c>Umbraco.TextBox</c>.</param>
/// <param name="EditorUiAlias">Alias of its backoffice element: <c>Umb.PropertyEditorUi.TextBox</c>.</param>
internal sealed record DataTypeDefinition(Guid Key, string Name, string EditorAlias, string EditorUiAlias)
{
    /// <summary>Comes with every Umbraco. Never created or changed here; the installation stops if it was deleted.</summary>
    public bool Seeded { get; init; }

    /// <summary>Set when the data type is created. An administrator may change it afterwards.</summary>
    public IReadOnlyDictionary<string, object> Configuration { get; init; } = new Dictionary<string, object>();

    /// <summary>Entries a drop-down must offer. An upgrade adds missing ones and keeps further ones.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    public IDictionary<string, object> InitialConfiguration()
    {
        var configuration = new Dictionary<string, object>(Configuration);
        if (Items.Count > 0)
        {
            configuration[ItemsKey] = Items.ToArray();
        }

        return configuration;
    }

    internal const string ItemsKey = "items";
}
