namespace UmbracoKi.Embedded.Persistence.ContentTypes.Migration;

/// <summary>A document's draft beside its last published version, for comparing them.</summary>
internal sealed class DocumentState
{
    public int NodeId { get; init; }

    public bool Published { get; init; }

    public bool Edited { get; init; }

    public int? DraftId { get; init; }

    public string? DraftName { get; init; }

    /// <summary>Null if the document was never published.</summary>
    public int? PublishedId { get; init; }

    public string? PublishedName { get; init; }
}
