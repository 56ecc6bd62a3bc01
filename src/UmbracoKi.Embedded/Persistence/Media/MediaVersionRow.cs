namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>A row of <c>umbracoMediaVersion</c>: the file of a medium.</summary>
internal sealed class MediaVersionRow
{
    public int Id { get; set; }

    public string? Path { get; set; }
}
