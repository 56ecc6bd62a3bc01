namespace UmbracoKi.Storage.Ids;

/// <summary>Never deleted, so that the id never goes to another translation.</summary>
internal sealed class TranslationIdRow
{
    public required int Id { get; set; }

    public required Guid Document { get; set; }

    /// <summary>App code, lower case.</summary>
    public required string Language { get; set; }
}
