namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A row of <c>umbracoContentVersionCleanupPolicy</c>: how long old versions of a document type are kept.</summary>
internal sealed class CleanupPolicyRow
{
    public int ContentTypeId { get; set; }

    public bool PreventCleanup { get; set; }

    /// <summary>Null means the site's setting.</summary>
    public int? KeepAllVersionsNewerThanDays { get; set; }

    /// <inheritdoc cref="KeepAllVersionsNewerThanDays"/>
    public int? KeepLatestVersionPerDayForDays { get; set; }

    public DateTime Updated { get; set; }
}
