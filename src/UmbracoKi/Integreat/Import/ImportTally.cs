namespace UmbracoKi.Integreat.Import;

internal static class ImportTally
{
    /// <summary>The report with one more step done.</summary>
    public static ImportReport Add(ImportReport report, ImportStep step) => report with
    {
        Created = report.Created + (step.Exists ? 0 : 1),
        Updated = report.Updated + (step.Exists && step.Writes ? 1 : 0),
        Moved = report.Moved + (step.Moves ? 1 : 0),
        Types = Count(report.Types, [step.Document.Type]),
        Translations = Count(report.Translations, step.Languages),
    };

    private static Dictionary<string, int> Count(IReadOnlyDictionary<string, int> counts, IReadOnlyList<string> keys)
    {
        var next = new Dictionary<string, int>(counts, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            next[key] = next.GetValueOrDefault(key) + 1;
        }

        return next;
    }
}
