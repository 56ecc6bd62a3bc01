namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsPropertyTypeGroup</c>: a group or tab of a content type.</summary>
internal sealed class PropertyTypeGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ContentTypeId { get; set; }

    /// <summary>Umbraco's <c>PropertyGroupType</c>: 0 group, 1 tab.</summary>
    public short Type { get; set; }

    public required string Name { get; set; }

    /// <summary>Path of aliases: a group inside a tab is <c>tab/group</c>.</summary>
    public required string Alias { get; set; }

    public int SortOrder { get; set; }
}
