using System.Globalization;
using System.Text.Json;

namespace UmbracoKi.Integreat.Import;

/// <summary>Makes entries of an answer's objects; one that lacks what an entry needs becomes a problem.</summary>
internal static class EntryReader
{
    private const string LocalNews = "local-";

    public static IEnumerable<SourceEntry> Read(SourcePart part, string language, IReadOnlyList<JsonElement> elements, ICollection<ImportProblem> problems)
    {
        for (var index = 0; index < elements.Count; index++)
        {
            if (Read(part, language, elements[index], index, problems) is { } entry)
            {
                yield return entry;
            }
        }
    }

    private static SourceEntry? Read(SourcePart part, string language, JsonElement element, int index, ICollection<ImportProblem> problems)
    {
        var subject = $"{part} {language}, entry {index + 1}";
        SourceEntry? Refuse(string message)
        {
            problems.Add(new ImportProblem(subject, message));
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return Refuse($"Left out: an object was expected, not {element.ValueKind}.");
        }

        if (Id(part, element.Text("id")) is not { } id)
        {
            return Refuse(IsFallback(part, element) ? "Left out: no translation, but the text of another language." : "Left out: no whole number as id.");
        }

        subject = $"{part} {language} {id}";
        if (element.Text("title")?.Trim() is not { Length: > 0 } title)
        {
            return Refuse("Left out: no title.");
        }

        var content = element.Text("content") ?? string.Empty;
        if (content.Length > SourceLimits.Text)
        {
            return Refuse($"Left out: its text has {content.Length} characters, more than {SourceLimits.Text}.");
        }

        if (title.Length > SourceLimits.Title)
        {
            problems.Add(new ImportProblem(subject, $"The title is cut to {SourceLimits.Title} characters."));
            title = title[..SourceLimits.Title];
        }

        var updated = element.Time("last_updated");
        if (updated is null)
        {
            problems.Add(new ImportProblem(subject, "Its last_updated is not readable; the time of the import takes its place."));
        }

        return new SourceEntry
        {
            Part = part,
            Language = language,
            Id = id,
            Title = title,
            Content = content,
            Path = SourcePath.From(element.Text("path")),
            ParentPath = element.Field("parent") is { } parent ? SourcePath.From(parent.Text("path")) : null,
            Order = element.Integer("order") ?? int.MaxValue,
            LastUpdated = updated,
            Translations = Translations(part, element),
            Fields = element,
        };
    }

    private static bool IsFallback(SourcePart part, JsonElement element) =>
        part is SourcePart.Locations or SourcePart.Events && element.Field("id") is null;

    private static int? Id(SourcePart part, string? text)
    {
        if (part == SourcePart.News && text?.StartsWith(LocalNews, StringComparison.Ordinal) == true)
        {
            text = text[LocalNews.Length..];
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
    }

    private static Dictionary<string, SourceReference> Translations(SourcePart part, JsonElement element)
    {
        var translations = new Dictionary<string, SourceReference>(StringComparer.Ordinal);
        if (element.Field("available_languages") is { ValueKind: JsonValueKind.Object } languages)
        {
            foreach (var language in languages.EnumerateObject())
            {
                translations[language.Name.ToLowerInvariant()] = new SourceReference(Id(part, language.Value.Text("id")), SourcePath.From(language.Value.Text("path")));
            }
        }

        return translations;
    }
}
