namespace UmbracoKi.ContentModel;

/// <summary>A property of a document type. Made by <see cref="Varying"/> or <see cref="Invariant"/>, so that every declaration says which.</summary>
internal sealed record PropertyDefinition
{
    private PropertyDefinition(string alias, string name, string description, DataTypeDefinition dataType, bool variesByCulture)
    {
        Alias = alias;
        Name = name;
        Description = description;
        DataType = dataType;
        VariesByCulture = variesByCulture;
    }

    public string Alias { get; }

    public string Name { get; }

    /// <summary>What the citizen sees of it, and an example.</summary>
    public string Description { get; }

    public DataTypeDefinition DataType { get; }

    public bool VariesByCulture { get; }

    public bool Mandatory { get; init; }

    public string? Pattern { get; init; }

    public string? PatternMessage { get; init; }

    /// <summary>A text: each language has its own.</summary>
    public static PropertyDefinition Varying(string alias, string name, string description, DataTypeDefinition dataType) =>
        new(alias, name, description, dataType, variesByCulture: true);

    /// <summary>A fact: the same in every language.</summary>
    public static PropertyDefinition Invariant(string alias, string name, string description, DataTypeDefinition dataType) =>
        new(alias, name, description, dataType, variesByCulture: false);

    public PropertyDefinition Required() => this with { Mandatory = true };

    public PropertyDefinition Matching(string pattern, string message) => this with { Pattern = pattern, PatternMessage = message };
}
