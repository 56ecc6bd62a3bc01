namespace UmbracoKi.Languages;

/// <param name="Code">App code.</param>
/// <param name="Bcp47">Tag for <c>lang</c> attributes.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>, as in HTML's <c>dir</c>.</param>
/// <param name="Source">App code of the language it is translated from; null for the original.</param>
internal sealed record LanguageResponse(
    string Code,
    string Culture,
    string Bcp47,
    string EnglishName,
    string OwnName,
    string Direction,
    string? Source,
    bool Default)
{
    public static LanguageResponse From(KiLanguage language, KiLanguage defaultLanguage) => new(
        language.AppCode,
        language.Culture,
        language.Tag,
        language.EnglishName,
        language.OwnName,
        language.IsRightToLeft ? "rtl" : "ltr",
        language.SourceAppCode,
        language == defaultLanguage);
}
