namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>The index fields that Umbraco's own selectors, filters and sorts use. The names are Umbraco's.</summary>
internal static class StandardField
{
    public const string Key = "itemId";
    public const string Parent = "parentId";
    public const string Ancestors = "ancestorIds";
    public const string ContentType = "contentType";
    public const string Name = "name";
    public const string SortableName = "sortName";
    public const string CreateDate = "createDate";
    public const string UpdateDate = "updateDate";
    public const string Level = "level";
    public const string SortOrder = "sortOrder";

    /// <summary>Not a field: selecting by it finds everything.</summary>
    public const string Everything = "__category";

    /// <summary>Not a field either: filtering by it asks the full-text index.</summary>
    public const string FullText = "__fullText";
}
