using System.Text.Json;

namespace UmbracoKi.Integreat.Import;

/// <summary>Asks a source for all that is imported.</summary>
internal static class SourceContentReader
{
    private static readonly SourcePart[] PerLanguage = [SourcePart.Pages, SourcePart.Locations, SourcePart.Events, SourcePart.News, SourcePart.Imprint];

    /// <param name="languages">App codes, the default first.</param>
    public static async Task<SourceContent> ReadAsync(
        IIntegreatSource source, string region, IReadOnlyList<string> languages, ICollection<ImportProblem> problems, CancellationToken cancellationToken)
    {
        var entries = new List<SourceEntry>();
        var complete = new HashSet<(SourcePart, string)>();
        foreach (var language in languages)
        {
            foreach (var part in PerLanguage)
            {
                var (elements, isComplete) = await ElementsAsync(source, part, language, problems, cancellationToken);
                if (isComplete)
                {
                    complete.Add((part, language));
                }

                entries.AddRange(EntryReader.Read(part, language, elements, problems));
            }
        }

        var (regions, _) = await ElementsAsync(source, SourcePart.Region, null, problems, cancellationToken);
        var own = regions.FirstOrDefault(element => string.Equals(element.Text("path")?.Trim('/'), region, StringComparison.OrdinalIgnoreCase));
        var (offers, _) = await ElementsAsync(source, SourcePart.Offers, null, problems, cancellationToken);
        return new SourceContent(region, languages, own, entries, offers) { Complete = complete };
    }

    private static async Task<(IReadOnlyList<JsonElement> Elements, bool IsComplete)> ElementsAsync(
        IIntegreatSource source, SourcePart part, string? language, ICollection<ImportProblem> problems, CancellationToken cancellationToken)
    {
        var subject = language is null ? part.ToString() : $"{part} {language}";
        var answer = await source.ReadAsync(part, language, cancellationToken);
        if (answer.Problem is { } problem)
        {
            problems.Add(new ImportProblem(subject, problem));
        }

        if (answer.Content is null && answer.Problem is null && part == SourcePart.Pages)
        {
            problems.Add(new ImportProblem(subject, "The source has no pages in this language."));
        }

        if (answer.Content is null)
        {
            return ([], false);
        }

        var before = problems.Count;
        var elements = AnswerReader.Read(answer.Content, subject, problems);
        return (elements, problems.Count == before);
    }
}
