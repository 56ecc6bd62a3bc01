namespace UmbracoKi.Integreat.Import;

/// <summary>Who is below whom, and in which order.</summary>
internal static class TopicTree
{
    /// <returns>Each page after its parent, siblings in the source's order; the parent is null directly below the region.</returns>
    public static IReadOnlyList<(SourceDocument Page, SourceDocument? Parent)> Arrange(
        IReadOnlyList<SourceDocument> pages, IReadOnlyList<string> languages, ICollection<ImportProblem> problems)
    {
        var index = Index(pages);
        var parents = new Dictionary<SourceDocument, SourceDocument?>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            parents[page] = Parent(page, index, languages, problems);
        }

        foreach (var page in pages)
        {
            if (IsInCycle(page, parents))
            {
                problems.Add(new ImportProblem(page.Main.Describe(), "It lies below itself at the source; put directly below the region."));
                parents[page] = null;
            }
        }

        var children = pages.ToLookup(page => parents[page]?.Main.Id ?? 0);
        var arranged = new List<(SourceDocument, SourceDocument?)>();
        var pending = new Stack<SourceDocument>(Siblings(0).Reverse());
        while (pending.TryPop(out var page))
        {
            arranged.Add((page, parents[page]));
            foreach (var child in Siblings(page.Main.Id).Reverse())
            {
                pending.Push(child);
            }
        }

        return arranged;

        IEnumerable<SourceDocument> Siblings(int parent) => children[parent]
            .OrderBy(page => page.Main.Order)
            .ThenBy(page => page.Main.Path?.Text, StringComparer.Ordinal)
            .ThenBy(page => page.Main.Id);
    }

    // A translation may be named by others though the source does not deliver it; its path leads to the page all the same.
    private static Dictionary<SourcePath, SourceDocument> Index(IReadOnlyList<SourceDocument> pages)
    {
        var index = new Dictionary<SourcePath, SourceDocument>();
        foreach (var (path, page) in pages.SelectMany(page => page.Translations.Values.Select(entry => (entry.Path, page)))
            .Concat(pages.SelectMany(page => page.Main.Translations.Values.Select(reference => (reference.Path, page)))))
        {
            if (path is not null)
            {
                index.TryAdd(path, page);
            }
        }

        return index;
    }

    private static SourceDocument? Parent(
        SourceDocument page, Dictionary<SourcePath, SourceDocument> index, IReadOnlyList<string> languages, ICollection<ImportProblem> problems)
    {
        SourcePath? missing = null;
        foreach (var entry in languages.Where(page.Translations.ContainsKey).Select(language => page.Translations[language]))
        {
            if (entry.ParentPath is null || IsRegion(entry.ParentPath))
            {
                if (missing is null)
                {
                    return null;
                }

                continue;
            }

            if (index.TryGetValue(entry.ParentPath, out var parent))
            {
                return parent;
            }

            missing ??= entry.ParentPath;
        }

        problems.Add(new ImportProblem(page.Main.Describe(), $"Its parent {missing} is not there; put directly below the region."));
        return null;
    }

    private static bool IsRegion(SourcePath path) => path.Text.Count(character => character == '/') <= 2;

    private static bool IsInCycle(SourceDocument page, Dictionary<SourceDocument, SourceDocument?> parents)
    {
        var seen = new HashSet<SourceDocument>(ReferenceEqualityComparer.Instance) { page };
        var ancestor = parents[page];
        while (ancestor is not null && seen.Add(ancestor))
        {
            ancestor = parents[ancestor];
        }

        return ReferenceEquals(ancestor, page);
    }
}
