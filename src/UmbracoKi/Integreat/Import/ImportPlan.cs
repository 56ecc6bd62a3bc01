namespace UmbracoKi.Integreat.Import;

/// <summary>The difference between the source and the site. Pure: the same two give the same plan.</summary>
/// <param name="Steps">Parents before their children.</param>
/// <param name="Orders">To be done after the steps.</param>
/// <param name="Unchanged">Documents that need nothing.</param>
internal sealed record ImportPlan(IReadOnlyList<ImportStep> Steps, IReadOnlyList<ImportOrder> Orders, int Unchanged)
{
    public bool IsEmpty => Steps.Count == 0 && Orders.Count == 0;

    public static ImportPlan Make(WantedTree wanted, IReadOnlyDictionary<Guid, ExistingDocument> existing, ICollection<ImportProblem> problems)
    {
        var steps = new List<ImportStep>();
        var trashed = new HashSet<Guid>();
        var unchanged = 0;
        foreach (var document in wanted.Documents)
        {
            var there = existing.GetValueOrDefault(document.Key);
            if (there?.IsTrashed == true || (document.Parent is { } parent && trashed.Contains(parent)))
            {
                trashed.Add(document.Key);
                problems.Add(new ImportProblem(Describe(document), "Left alone: it, or what it belongs below, is in the recycle bin."));
                continue;
            }

            var step = Step(document, there);
            if (step.Writes || step.Moves)
            {
                steps.Add(step);
            }
            else
            {
                unchanged++;
            }
        }

        return new ImportPlan(steps, [.. Reorder([.. wanted.Documents.Where(document => !trashed.Contains(document.Key))], existing)], unchanged);
    }

    public static string Describe(PlannedDocument document) => $"{document.Type} \"{document.Variants.Values.First().Name}\"";

    private static ImportStep Step(PlannedDocument document, ExistingDocument? there)
    {
        var languages = document.Variants
            .Where(pair => there?.VariantMarks.GetValueOrDefault(pair.Key) != pair.Value.Hash)
            .Select(pair => pair.Key)
            .Order(StringComparer.Ordinal);
        return new ImportStep(document, there is not null, there is not null && there.Parent != document.Parent, there?.Mark != document.Hash, [.. languages]);
    }

    private static IEnumerable<ImportOrder> Reorder(IReadOnlyList<PlannedDocument> wanted, IReadOnlyDictionary<Guid, ExistingDocument> existing)
    {
        foreach (var siblings in wanted.GroupBy(document => document.Parent).Where(group => group.Key is not null))
        {
            var children = siblings.Select(document => document.Key).ToList();
            var inPlace = children.Where(key => existing.TryGetValue(key, out var there) && there.Parent == siblings.Key).ToHashSet();

            // Created and moved documents come last, in the order of the steps.
            var after = inPlace.OrderBy(key => existing[key].SortOrder).Concat(children.Where(key => !inPlace.Contains(key)));
            if (!after.SequenceEqual(children))
            {
                yield return new ImportOrder(siblings.Key, children);
            }
        }
    }
}
