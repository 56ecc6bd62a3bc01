using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

/// <summary>Published documents by number; texts carry the language they are in.</summary>
internal static class Documents
{
    private static readonly DateTimeOffset Day = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Guid Key(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    public static PublishedRecord Region(params string[] languages) =>
        Document(1, DocumentTypeAliases.Region, null, languages) with { Values = Values(("slug", "kreis")) };

    public static PublishedRecord Topic(int number, int parent, params string[] languages) =>
        Document(number, DocumentTypeAliases.Topic, parent, languages);

    public static PublishedRecord Document(int number, string type, int? parent, params string[] languages) => new()
    {
        Key = Key(number),
        Type = type,
        Parent = parent is { } above ? Key(above) : null,
        SortOrder = number,
        Created = Day,
        Translations = languages.ToDictionary(language => language, language => Translation(number, language, $"s{number}")),
        Values = PublishedValues.None,
        References = new HashSet<Guid>(),
    };

    public static PublishedTranslation Translation(int number, string language, string segment) => new()
    {
        Language = language,
        Culture = $"{language}-XX",
        Name = $"Name {number} {language}",
        Segment = segment,
        LastUpdated = Day,
        Values = Values(("content", $"Text {number} {language}")),
    };

    public static PublishedRecord Named(this PublishedRecord document, string language, string name, string segment) =>
        document.With(document.Translations[language] with { Name = name, Segment = segment });

    public static PublishedRecord Saying(this PublishedRecord document, string language, string text) =>
        document.With(document.Translations[language] with { Values = Values(("content", text)) });

    public static PublishedRecord With(this PublishedRecord document, PublishedTranslation translation) => document with
    {
        Translations = new Dictionary<string, PublishedTranslation>(document.Translations) { [translation.Language] = translation },
    };

    public static PublishedRecord Without(this PublishedRecord document, string language) => document with
    {
        Translations = document.Translations.Where(pair => pair.Key != language).ToDictionary(),
    };

    public static PublishedRecord Picking(this PublishedRecord document, string alias, params int[] numbers)
    {
        IReadOnlyList<Guid> keys = [.. numbers.Select(Key)];
        return document with { Values = Values((alias, keys)), References = keys.ToHashSet() };
    }

    public static PublishedValues Values(params (string Alias, object Value)[] values) =>
        new(values.ToDictionary(value => value.Alias, value => value.Value));
}
