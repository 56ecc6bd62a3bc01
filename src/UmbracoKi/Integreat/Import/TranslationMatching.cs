namespace UmbracoKi.Integreat.Import;

/// <summary>
/// Puts the translations of one document together by the ids and paths with which they name each other. The default
/// language makes the documents: nothing can be published on a site without it.
/// </summary>
internal static class TranslationMatching
{
    /// <returns>In the order of the main translations' part and id, whatever the order of the entries is.</returns>
    public static IReadOnlyList<SourceDocument> Match(IEnumerable<SourceEntry> entries, string defaultLanguage, ICollection<ImportProblem> problems)
    {
        var unique = WithoutDuplicates(entries, problems);
        var byId = unique.ToDictionary(entry => (entry.Part, entry.Language, entry.Id));
        var byPath = unique.Where(entry => entry.Path is not null)
            .GroupBy(entry => (entry.Part, entry.Language, entry.Path))
            .ToDictionary(group => group.Key, group => group.First());

        var mains = unique.Where(entry => entry.Language == defaultLanguage).ToList();
        var translations = new Dictionary<SourceEntry, Dictionary<string, SourceEntry>>(ReferenceEqualityComparer.Instance);
        foreach (var main in mains)
        {
            translations[main] = new Dictionary<string, SourceEntry>(StringComparer.Ordinal) { [defaultLanguage] = main };
        }

        var claimed = new HashSet<SourceEntry>(mains, ReferenceEqualityComparer.Instance);

        foreach (var main in mains)
        {
            foreach (var (language, reference) in main.Translations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                if (Find(main.Part, language, reference) is { } translation && language != defaultLanguage && claimed.Add(translation))
                {
                    translations[main][language] = translation;
                }
            }
        }

        foreach (var entry in unique.Where(entry => !claimed.Contains(entry)).ToList())
        {
            var named = entry.Translations.TryGetValue(defaultLanguage, out var reference) ? Find(entry.Part, defaultLanguage, reference) : SoleImprint(entry, mains);
            if (named is not null && translations[named].TryAdd(entry.Language, entry))
            {
                continue;
            }

            problems.Add(new ImportProblem(entry.Describe(), named is null
                ? $"Left out: the source has it not in {defaultLanguage}, without which nothing can be published."
                : $"Left out: {named.Describe()} has another translation into {entry.Language}."));
        }

        return [.. mains.Select(main => new SourceDocument(main, translations[main]))];

        SourceEntry? Find(SourcePart part, string language, SourceReference reference) =>
            reference.Id is { } id && byId.TryGetValue((part, language, id), out var found) ? found
            : reference.Path is { } path && byPath.TryGetValue((part, language, path), out found) ? found
            : null;
    }

    // There is one imprint; it needs no reference.
    private static SourceEntry? SoleImprint(SourceEntry entry, List<SourceEntry> mains) =>
        entry.Part == SourcePart.Imprint ? mains.Find(main => main.Part == SourcePart.Imprint) : null;

    private static List<SourceEntry> WithoutDuplicates(IEnumerable<SourceEntry> entries, ICollection<ImportProblem> problems)
    {
        var known = new HashSet<(SourcePart, string, int)>();
        var unique = new List<SourceEntry>();
        foreach (var entry in Sorted(entries))
        {
            if (known.Add((entry.Part, entry.Language, entry.Id)))
            {
                unique.Add(entry);
            }
            else
            {
                problems.Add(new ImportProblem(entry.Describe(), "Left out: another entry has the same id."));
            }
        }

        return unique;
    }

    private static IEnumerable<SourceEntry> Sorted(IEnumerable<SourceEntry> entries) => entries
        .OrderBy(entry => entry.Part)
        .ThenBy(entry => entry.Language, StringComparer.Ordinal)
        .ThenBy(entry => entry.Id)
        .ThenBy(entry => entry.Order)
        .ThenBy(entry => entry.Path?.Text, StringComparer.Ordinal)
        .ThenBy(entry => entry.Title, StringComparer.Ordinal)
        .ThenBy(entry => entry.Content, StringComparer.Ordinal);
}
