namespace UmbracoKi.ContentModel;

/// <summary>A document type. Every one varies by culture; its properties say for themselves.</summary>
internal sealed record DocumentTypeDefinition(string Alias, string Name, string Description, string Icon)
{
    public Guid Key => ContentModelKeys.DocumentType(Alias);

    public bool AllowedAsRoot { get; init; }

    /// <summary>Aliases of the types that may be created below, in the order the editor sees them.</summary>
    public IReadOnlyList<string> AllowedChildren { get; init; } = [];

    public IReadOnlyList<TabDefinition> Tabs { get; init; } = [];

    public IEnumerable<PropertyDefinition> Properties => Tabs.SelectMany(tab => tab.Properties);
}
