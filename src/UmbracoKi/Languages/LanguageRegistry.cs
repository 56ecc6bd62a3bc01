using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.Languages;

/// <summary>
/// Every language UmbracoKi knows. The one place that relates Umbraco's cultures, BCP-47 tags and Integreat's codes;
/// nothing here is asked of <see cref="System.Globalization.CultureInfo"/>, whose names and directions differ between machines.
/// All look-ups ignore case. New languages come at the end: apps know a language by its number here.
/// </summary>
public static class LanguageRegistry
{
    private const string German = "de";

    public static IReadOnlyList<KiLanguage> All { get; } =
    [
        new(German, "de-DE", "de-DE", "German", "Deutsch", "Deutsch", TextDirection.LeftToRight, null),
        FromGerman("de-si", "de-DE-SIMPLE", "de-DE-simple", "Easy German", "Einfaches Deutsch", "Einfaches Deutsch"),
        FromGerman("uk", "uk-UA", "uk-UA", "Ukrainian", "Ukrainisch", "Українська"),
        FromGerman("en", "en-US", "en-US", "English", "Englisch", "English"),
        FromGerman("ar", "ar", "ar", "Arabic", "Arabisch", "العربية", TextDirection.RightToLeft),
        FromGerman("fa", "fa-IR", "fa-IR", "Persian (Farsi)", "Persisch (Farsi)", "فارسی", TextDirection.RightToLeft),
        FromGerman("fa-AF", "prs-AF", "fa-AF", "Dari", "Dari", "دری", TextDirection.RightToLeft),
        FromGerman("tr", "tr-TR", "tr-TR", "Turkish", "Türkisch", "Türkçe"),
        FromGerman("ru", "ru-RU", "ru-RU", "Russian", "Russisch", "Русский"),
        FromGerman("ku", "ku", "ku", "Kurdish (Kurmanji)", "Kurdisch (Kurmandschi)", "Kurmancî"),
        FromGerman("ckb", "ku-Arab-IQ", "ckb", "Kurdish (Sorani)", "Kurdisch (Sorani)", "کوردیی ناوەندی", TextDirection.RightToLeft),
        FromGerman("ps", "ps-AF", "ps-AF", "Pashto", "Paschtu", "پښتو", TextDirection.RightToLeft),
        FromGerman("ur", "ur-PK", "ur-PK", "Urdu", "Urdu", "اردو", TextDirection.RightToLeft),
        FromGerman("pl", "pl-PL", "pl-PL", "Polish", "Polnisch", "Polski"),
        FromGerman("ro", "ro-RO", "ro-RO", "Romanian", "Rumänisch", "Română"),
        FromGerman("bg", "bg-BG", "bg-BG", "Bulgarian", "Bulgarisch", "Български"),
        FromGerman("fr", "fr-FR", "fr-FR", "French", "Französisch", "Français"),
        FromGerman("es", "es-ES", "es-ES", "Spanish", "Spanisch", "Español"),
        FromGerman("it", "it-IT", "it-IT", "Italian", "Italienisch", "Italiano"),
        FromGerman("hr", "hr-HR", "hr-HR", "Croatian", "Kroatisch", "Hrvatski"),
        FromGerman("hu", "hu-HU", "hu-HU", "Hungarian", "Ungarisch", "Magyar"),
        FromGerman("el", "el-GR", "el-GR", "Greek", "Griechisch", "Ελληνικά"),
        FromGerman("ti", "ti-ER", "ti-ER", "Tigrinya", "Tigrinya", "ትግርኛ"),
        FromGerman("am", "am-ET", "am-ET", "Amharic", "Amharisch", "አማርኛ"),
        FromGerman("om", "om-ET", "om-ET", "Oromo", "Oromo", "Oromoo"),
        FromGerman("so", "so-SO", "so-SO", "Somali", "Somali", "Soomaali"),
        FromGerman("sw", "sw-KE", "sw-KE", "Swahili", "Suaheli", "Kiswahili"),
        FromGerman("sq", "sq-AL", "sq-AL", "Albanian", "Albanisch", "Shqip"),
        FromGerman("mk", "mk-MK", "mk-MK", "Macedonian", "Mazedonisch", "Македонски"),
        FromGerman("sr-cyrl", "sr-Cyrl-RS", "sr-Cyrl-RS", "Serbian (Cyrillic)", "Serbisch (kyrillisch)", "Српски"),
        FromGerman("sr-latn", "sr-Latn-RS", "sr-Latn-RS", "Serbian (Latin)", "Serbisch (lateinisch)", "Srpski"),
        FromGerman("rom", "rom-RO", "rom", "Romani", "Romani", "Romani čhib"),
        FromGerman("cs", "cs-CZ", "cs-CZ", "Czech", "Tschechisch", "Čeština"),
        FromGerman("sk", "sk-SK", "sk-SK", "Slovak", "Slowakisch", "Slovenčina"),
        FromGerman("nl", "nl-NL", "nl-NL", "Dutch", "Niederländisch", "Nederlands"),
        FromGerman("da", "da-DK", "da-DK", "Danish", "Dänisch", "Dansk"),
        FromGerman("fi", "fi-FI", "fi-FI", "Finnish", "Finnisch", "Suomi"),
        FromGerman("pt", "pt-PT", "pt-PT", "Portuguese", "Portugiesisch", "Português"),
        FromGerman("pt-br", "pt-BR", "pt-BR", "Portuguese (Brazil)", "Portugiesisch (Brasilien)", "Português (Brasil)"),
        FromGerman("ka", "ka-GE", "ka-GE", "Georgian", "Georgisch", "ქართული"),
        FromGerman("vi", "vi-VN", "vi-VN", "Vietnamese", "Vietnamesisch", "Tiếng Việt"),
        FromGerman("th", "th-TH", "th-TH", "Thai", "Thailändisch", "ไทย"),
        FromGerman("hi", "hi-IN", "hi-IN", "Hindi", "Hindi", "हिन्दी"),
        FromGerman("id", "id-ID", "id-ID", "Indonesian", "Indonesisch", "Bahasa Indonesia"),
        FromGerman("zh-cn", "zh-CN", "zh-CN", "Chinese (Simplified)", "Chinesisch (vereinfacht)", "简体中文"),
    ];

    private static readonly FrozenDictionary<string, KiLanguage> ByAppCode = Index(language => language.AppCode);
    private static readonly FrozenDictionary<string, KiLanguage> ByCulture = Index(language => language.Culture);
    private static readonly FrozenDictionary<string, KiLanguage> ByTag = Index(language => language.Tag);

    public static bool TryGetByAppCode(string appCode, [NotNullWhen(true)] out KiLanguage? language) => ByAppCode.TryGetValue(appCode, out language);

    public static bool TryGetByCulture(string culture, [NotNullWhen(true)] out KiLanguage? language) => ByCulture.TryGetValue(culture, out language);

    public static bool TryGetByTag(string tag, [NotNullWhen(true)] out KiLanguage? language) => ByTag.TryGetValue(tag, out language);

    /// <exception cref="UnknownLanguageException">No language has this app code.</exception>
    public static KiLanguage GetByAppCode(string appCode) =>
        TryGetByAppCode(appCode, out var language) ? language : throw new UnknownLanguageException("app code", appCode, ByAppCode.Keys);

    /// <exception cref="UnknownLanguageException">No language has this culture.</exception>
    public static KiLanguage GetByCulture(string culture) =>
        TryGetByCulture(culture, out var language) ? language : throw new UnknownLanguageException("culture", culture, ByCulture.Keys);

    /// <exception cref="UnknownLanguageException">No language has this BCP-47 tag.</exception>
    public static KiLanguage GetByTag(string tag) =>
        TryGetByTag(tag, out var language) ? language : throw new UnknownLanguageException("BCP-47 tag", tag, ByTag.Keys);

    private static KiLanguage FromGerman(
        string appCode,
        string culture,
        string tag,
        string englishName,
        string germanName,
        string ownName,
        TextDirection direction = TextDirection.LeftToRight) =>
        new(appCode, culture, tag, englishName, germanName, ownName, direction, German);

    private static FrozenDictionary<string, KiLanguage> Index(Func<KiLanguage, string> key) =>
        All.ToFrozenDictionary(key, StringComparer.OrdinalIgnoreCase);
}
