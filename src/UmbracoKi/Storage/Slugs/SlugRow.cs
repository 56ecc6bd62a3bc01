namespace UmbracoKi.Storage.Slugs;

internal sealed class SlugRow
{
    public int Id { get; set; }

    public required Guid Document { get; set; }

    public required string Language { get; set; }

    public required string Slug { get; set; }
}
