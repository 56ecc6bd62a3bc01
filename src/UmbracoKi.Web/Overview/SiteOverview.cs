using UmbracoKi.Languages;

namespace UmbracoKi.Web.Overview;

/// <summary>The numbers of the site at one moment.</summary>
/// <param name="Languages">In the site's order.</param>
/// <param name="Types">The most frequent first; without the folders that only hold the others.</param>
/// <param name="Documents">Documents published in at least one language.</param>
/// <param name="Example">A topic to show in examples; null if none is published.</param>
internal sealed record SiteOverview(
    string UmbracoVersion,
    KiLanguage Default,
    IReadOnlyList<LanguageCoverage> Languages,
    IReadOnlyList<TypeCount> Types,
    int Documents,
    Guid? Example);
