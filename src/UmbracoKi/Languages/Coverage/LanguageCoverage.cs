namespace UmbracoKi.Languages.Coverage;

/// <summary>How far the site is translated into a language.</summary>
/// <param name="Source">The language it is translated from; itself for the original.</param>
/// <param name="Outdated">Of the published ones, those whose original is newer.</param>
/// <param name="Undescribed">Of the published ones, those with a picture without alternative text.</param>
internal sealed record LanguageCoverage(KiLanguage Language, KiLanguage Source, int Published, int Missing, int Outdated, int Undescribed);
