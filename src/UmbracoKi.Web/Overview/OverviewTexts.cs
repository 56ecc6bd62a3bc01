using UmbracoKi.Languages;

namespace UmbracoKi.Web.Overview;

/// <summary>The page's own words.</summary>
internal sealed record OverviewTexts
{
    public static readonly OverviewTexts German = new()
    {
        Tag = "de",
        Other = "English",
        OtherTag = "en",
        OtherAddress = "/?lang=en",
        Intro = "Mehrsprachige Informationen für Neuzugewanderte: auf Deutsch geschrieben, übersetzt und für Apps, Bildschirme und Webseiten ausgeliefert.",
        Running = "Hier läuft",
        Documents = "veröffentlichte Dokumente",
        Languages = "Sprachen",
        Language = "Sprache",
        Coverage = "Abdeckung",
        CoverageNote = "Veröffentlichte Dokumente je Sprache, gemessen an denen auf Deutsch.",
        Of = "von",
        Content = "Inhalte",
        Type = "Art",
        Count = "Anzahl",
        NoContent = "Noch ist nichts veröffentlicht.",
        Interfaces = "Schnittstellen",
        DeliveryApi = "Delivery API (veröffentlichte Inhalte)",
        DeliveryApiDescription = "Ihre Beschreibung (OpenAPI)",
        LanguageList = "Sprachen dieser Seite",
        Health = "Zustand, für die Überwachung",
        Live = "Lebenszeichen",
        Examples = "Ausprobieren",
        ExamplesNote = "Die Sprache wählt der Kopf „Accept-Language“. Was nicht übersetzt ist, fehlt in der Antwort; nichts wird vermischt.",
        Item = "Ein Thema auf",
        Topics = "Die ersten drei Themen auf",
        Name = language => language.GermanName,
    };

    public static readonly OverviewTexts English = new()
    {
        Tag = "en",
        Other = "Deutsch",
        OtherTag = "de",
        OtherAddress = "/",
        Intro = "Information for newcomers in many languages: written in German, translated, and delivered to apps, screens and websites.",
        Running = "Running here",
        Documents = "published documents",
        Languages = "Languages",
        Language = "Language",
        Coverage = "Coverage",
        CoverageNote = "Documents published in each language, measured against those in German.",
        Of = "of",
        Content = "Content",
        Type = "Kind",
        Count = "Number",
        NoContent = "Nothing is published yet.",
        Interfaces = "Interfaces",
        DeliveryApi = "Delivery API (published content)",
        DeliveryApiDescription = "Its description (OpenAPI)",
        LanguageList = "Languages of this site",
        Health = "Health, for monitoring",
        Live = "Sign of life",
        Examples = "Try it",
        ExamplesNote = "The header “Accept-Language” chooses the language. What is not translated is missing from the answer; nothing is mixed.",
        Item = "A topic in",
        Topics = "The first three topics in",
        Name = language => language.EnglishName,
    };

    public required string Tag { get; init; }

    public required string Other { get; init; }

    public required string OtherTag { get; init; }

    public required string OtherAddress { get; init; }

    public required string Intro { get; init; }

    public required string Running { get; init; }

    public required string Documents { get; init; }

    public required string Languages { get; init; }

    public required string Language { get; init; }

    public required string Coverage { get; init; }

    public required string CoverageNote { get; init; }

    public required string Of { get; init; }

    public required string Content { get; init; }

    public required string Type { get; init; }

    public required string Count { get; init; }

    public required string NoContent { get; init; }

    public required string Interfaces { get; init; }

    public required string DeliveryApi { get; init; }

    public required string DeliveryApiDescription { get; init; }

    public required string LanguageList { get; init; }

    public required string Health { get; init; }

    public required string Live { get; init; }

    public required string Examples { get; init; }

    public required string ExamplesNote { get; init; }

    public required string Item { get; init; }

    public required string Topics { get; init; }

    /// <summary>What a language is called in the page's own.</summary>
    public required Func<KiLanguage, string> Name { get; init; }
}
