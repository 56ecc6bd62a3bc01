using UmbracoKi.Languages;

namespace UmbracoKi.Web.Overview;

/// <param name="Published">Documents published in the language.</param>
/// <param name="Total">Documents published in the default language.</param>
internal sealed record LanguageCoverage(KiLanguage Language, int Published, int Total)
{
    /// <summary>Rounded down, so that only a complete language shows 100.</summary>
    public int Percent => Total == 0 ? 0 : Math.Min(100, Published * 100 / Total);
}
