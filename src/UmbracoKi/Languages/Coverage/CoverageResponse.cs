namespace UmbracoKi.Languages.Coverage;

/// <param name="Code">App code.</param>
/// <param name="Culture">Umbraco's culture, as in addresses of the backoffice.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="SourceCulture">Culture of the language it is translated from; null for the original.</param>
internal sealed record CoverageResponse(
    string Code, string Culture, string Bcp47, string OwnName, string GermanName, string EnglishName, string Direction, string? SourceCulture,
    int Published, int Missing, int Outdated, int Undescribed)
{
    public static CoverageResponse From(LanguageCoverage coverage)
    {
        var language = coverage.Language;
        return new CoverageResponse(
            language.AppCode, language.Culture, language.Tag, language.OwnName, language.GermanName, language.EnglishName,
            language.IsRightToLeft ? "rtl" : "ltr", coverage.Source == language ? null : coverage.Source.Culture,
            coverage.Published, coverage.Missing, coverage.Outdated, coverage.Undescribed);
    }
}
