using UmbracoKi.Published;

namespace UmbracoKi.Languages.Coverage;

/// <param name="Name">In the language if it is published in it, else in the original's.</param>
/// <param name="Type">Alias of the document type.</param>
/// <param name="Updated">When it last changed in the language; null if it is not published in it.</param>
/// <param name="OriginalUpdated">When the original last changed; null if there is none.</param>
internal sealed record CoveredDocument(Guid Key, string Name, string Type, DateTimeOffset? Updated, DateTimeOffset? OriginalUpdated)
{
    public static CoveredDocument From(PublishedNode document, KiLanguage language, SiteCoverage coverage)
    {
        var here = SiteCoverage.Variant(document, language);
        var original = coverage.Original(document, language);
        return new CoveredDocument(
            document.Key, (here ?? original)?.Name ?? document.Key.ToString(), document.Type, here?.LastUpdated, original?.LastUpdated);
    }
}
