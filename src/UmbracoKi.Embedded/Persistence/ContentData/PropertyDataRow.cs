namespace UmbracoKi.Embedded.Persistence.ContentData;

/// <summary>A row of <c>umbracoPropertyData</c>: one value of a version. Exactly one value column is filled, none for an empty segment value.</summary>
internal sealed class PropertyDataRow
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public int PropertyTypeId { get; set; }

    public int? LanguageId { get; set; }

    public string? Segment { get; set; }

    public int? IntValue { get; set; }

    public decimal? DecimalValue { get; set; }

    /// <summary>As the editor entered it, without a time zone.</summary>
    public DateTime? DateValue { get; set; }

    public string? VarcharValue { get; set; }

    public string? TextValue { get; set; }
}
