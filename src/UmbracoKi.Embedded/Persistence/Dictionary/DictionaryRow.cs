namespace UmbracoKi.Embedded.Persistence.Dictionary;

/// <summary>A row of <c>cmsDictionary</c>: a text's name, whatever the language.</summary>
internal sealed class DictionaryRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid? ParentKey { get; set; }

    /// <summary>The name texts are asked for by; unique, in any casing.</summary>
    public required string ItemKey { get; set; }
}
