namespace UmbracoKi.Web.SampleContent;

/// <param name="Id">Unique in the pack; links and pickers name it.</param>
/// <param name="ParentId">Null at the root.</param>
/// <param name="Type">Alias of the document type.</param>
/// <param name="File">Its <c>document.json</c>, relative to the pack.</param>
/// <param name="Values">The values that are the same in every culture, by property alias.</param>
internal sealed record PackDocument(
    string Id,
    string? ParentId,
    string Type,
    string File,
    IReadOnlyDictionary<string, PackValue> Values,
    IReadOnlyList<PackVariant> Variants)
{
    public Guid Key { get; } = DocumentKey.For(Id);
}
