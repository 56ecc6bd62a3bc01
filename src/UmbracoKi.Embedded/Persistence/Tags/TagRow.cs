namespace UmbracoKi.Embedded.Persistence.Tags;

/// <summary>A row of <c>cmsTags</c>.</summary>
internal sealed class TagRow
{
    public int Id { get; set; }

    public required string Group { get; set; }

    /// <summary>Null for a tag of an invariant property.</summary>
    public int? LanguageId { get; set; }

    public required string Text { get; set; }
}
