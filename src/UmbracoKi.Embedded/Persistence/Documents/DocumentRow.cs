namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>A row of <c>umbracoDocument</c>.</summary>
internal sealed class DocumentRow
{
    public int NodeId { get; set; }

    public bool Published { get; set; }

    /// <summary>Whether the draft differs from what is published; always true of an unpublished document.</summary>
    public bool Edited { get; set; }
}
