namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsPropertyType</c>.</summary>
internal sealed class PropertyTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int DataTypeId { get; set; }

    public int ContentTypeId { get; set; }

    /// <summary>Null for a property outside all groups.</summary>
    public int? GroupId { get; set; }

    public required string Alias { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public int SortOrder { get; set; }

    public bool Mandatory { get; set; }

    public string? MandatoryMessage { get; set; }

    public string? ValidationRegExp { get; set; }

    public string? ValidationRegExpMessage { get; set; }

    public bool LabelOnTop { get; set; }

    /// <inheritdoc cref="ContentTypeRow.Variations"/>
    public byte Variations { get; set; }
}
