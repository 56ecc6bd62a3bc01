namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>cmsContentType</c>: what a document, media or member type has beyond its node.</summary>
internal sealed class ContentTypeRow
{
    public int Pk { get; set; }

    public int NodeId { get; set; }

    public string? Alias { get; set; }

    public string? Icon { get; set; }

    public string Thumbnail { get; set; } = "folder.png";

    public string? Description { get; set; }

    /// <summary>Key of the data type that lists the children; null for no list view.</summary>
    public Guid? ListView { get; set; }

    public bool IsElement { get; set; }

    public bool AllowAtRoot { get; set; }

    /// <summary>Umbraco's <c>ContentVariation</c> flags.</summary>
    public byte Variations { get; set; }
}
