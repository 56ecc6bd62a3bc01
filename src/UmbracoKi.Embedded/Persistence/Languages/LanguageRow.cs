namespace UmbracoKi.Embedded.Persistence.Languages;

/// <summary>A row of <c>umbracoLanguage</c>.</summary>
internal sealed class LanguageRow
{
    public int Id { get; set; }

    /// <summary>The culture exactly as it was given; never normalised through <c>CultureInfo</c>.</summary>
    public required string IsoCode { get; set; }

    public required string Name { get; set; }

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    public int? FallbackId { get; set; }
}
