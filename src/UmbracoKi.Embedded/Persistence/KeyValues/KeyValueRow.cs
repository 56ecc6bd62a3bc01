namespace UmbracoKi.Embedded.Persistence.KeyValues;

/// <summary>A row of <c>umbracoKeyValue</c>: what the host remembers between starts.</summary>
internal sealed class KeyValueRow
{
    public required string Key { get; set; }

    public string? Value { get; set; }

    public DateTime Updated { get; set; }
}
