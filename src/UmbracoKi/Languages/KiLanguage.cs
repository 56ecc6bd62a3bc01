namespace UmbracoKi.Languages;

/// <summary>One language of the registry, and its name in every system that takes part.</summary>
/// <param name="AppCode">Integreat's language code, as in <c>/api/v3/{region}/{code}/</c>: <c>uk</c>, <c>de-si</c>.</param>
/// <param name="Culture">Umbraco's culture, spelled exactly as stored in <c>umbracoLanguage.languageISOCode</c>: <c>uk-UA</c>.</param>
/// <param name="Tag">BCP-47 tag for <c>lang</c> attributes and <c>Content-Language</c>.</param>
/// <param name="EnglishName">Name in English.</param>
/// <param name="GermanName">Name in German, the editors' language; shown in the backoffice.</param>
/// <param name="OwnName">Name in the language's own script, as its readers look for it.</param>
/// <param name="Direction">Writing direction. From this registry only: .NET calls Dari left-to-right.</param>
/// <param name="SourceAppCode">App code of the language it is translated from; null for German, which everything starts from.</param>
public sealed record KiLanguage(
    string AppCode,
    string Culture,
    string Tag,
    string EnglishName,
    string GermanName,
    string OwnName,
    TextDirection Direction,
    string? SourceAppCode)
{
    public bool IsRightToLeft => Direction == TextDirection.RightToLeft;
}
