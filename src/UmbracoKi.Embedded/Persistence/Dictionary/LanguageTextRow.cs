namespace UmbracoKi.Embedded.Persistence.Dictionary;

/// <summary>A row of <c>cmsLanguageText</c>: a dictionary item's text in one language.</summary>
internal sealed class LanguageTextRow
{
    public int Id { get; set; }

    public int LanguageId { get; set; }

    public Guid DictionaryKey { get; set; }

    public required string Value { get; set; }
}
