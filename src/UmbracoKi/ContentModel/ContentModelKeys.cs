namespace UmbracoKi.ContentModel;

/// <summary>
/// Keys of everything the content model installs. Each is the version 5 GUID of a readable name in
/// <see cref="Namespace"/> (<c>document-type:kiTopic</c>, <c>property:kiTopic.title</c>, <c>group:kiTopic/inhalt</c>,
/// <c>data-type:richText</c>), so the same on every site and in every version.
/// </summary>
public static class ContentModelKeys
{
    public static readonly Guid Namespace = new("5b8b2b0e-3d3c-4f43-9d0b-3a6f2b1c7d10");

    public static Guid DocumentType(string alias) => DeterministicGuid.Create(Namespace, $"document-type:{alias}");

    public static Guid Property(string documentTypeAlias, string propertyAlias) =>
        DeterministicGuid.Create(Namespace, $"property:{documentTypeAlias}.{propertyAlias}");

    public static Guid Group(string documentTypeAlias, string groupAlias) =>
        DeterministicGuid.Create(Namespace, $"group:{documentTypeAlias}/{groupAlias}");

    public static Guid DataType(string alias) => DeterministicGuid.Create(Namespace, $"data-type:{alias}");
}
