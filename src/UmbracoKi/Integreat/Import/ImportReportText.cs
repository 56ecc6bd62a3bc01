using System.Globalization;
using System.Text;

namespace UmbracoKi.Integreat.Import;

/// <summary>The report as Markdown.</summary>
public static class ImportReportText
{
    /// <param name="limit">How many problems at most; the rest is counted.</param>
    public static string Write(ImportReport report, int limit = int.MaxValue)
    {
        var text = new StringBuilder();
        Line(text, $"# Import of {report.Region}{(report.IsDryRun ? " (dry run: nothing was written)" : "")}");
        text.AppendLine();
        Line(text, $"- Source: {report.Source}");
        Line(text, $"- Languages: {string.Join(", ", report.Languages)}");
        if (report.NewLanguages.Count > 0)
        {
            Line(text, $"- Languages {(report.IsDryRun ? "that would be added" : "added")} to the site: {string.Join(", ", report.NewLanguages)}");
        }

        Line(text, $"- Duration: {report.Duration.TotalSeconds:0.0} s");
        Line(text, $"- Result: {Result(report)}");
        if (!report.NothingToDo)
        {
            Line(text, $"- Documents: {report.Created} created, {report.Updated} updated, {report.Moved} moved, {report.Unchanged} unchanged; children of {report.Reordered} sorted");
            Line(text, $"- By type: {Counts(report.Types)}");
            Line(text, $"- Translations: {Counts(report.Translations)}");
        }

        if (!report.Pictures.IsEmpty)
        {
            var pictures = report.Pictures;
            Line(text, $"- Pictures: {pictures.Created} new, {pictures.Replaced} replaced, {pictures.Unchanged} unchanged, {pictures.Failed} not reachable or refused");
        }

        Section(text, "Refused by Umbraco", report.Failures, limit);
        Section(text, "What did not come, or not as it stands at the source", report.Problems, limit);
        return text.ToString();
    }

    private static string Result(ImportReport report) => report switch
    {
        { IsInterrupted: true } => "interrupted; the next run goes on from here",
        { Failures.Count: > 0 } => $"{report.Failures.Count} documents could not be written",
        { NothingToDo: true } => $"nothing to do, {report.Unchanged} documents are as at the source",
        _ => "complete",
    };

    private static void Section(StringBuilder text, string title, IReadOnlyList<ImportProblem> problems, int limit)
    {
        if (problems.Count == 0)
        {
            return;
        }

        text.AppendLine();
        Line(text, $"## {title} ({problems.Count})");
        text.AppendLine();
        foreach (var problem in problems.Take(limit))
        {
            Line(text, $"- {problem.Subject}: {problem.Message}");
        }

        if (problems.Count > limit)
        {
            Line(text, $"- … and {problems.Count - limit} more");
        }
    }

    private static string Counts(IReadOnlyDictionary<string, int> counts) => counts.Count == 0
        ? "none"
        : string.Join(", ", counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => FormattableString.Invariant($"{pair.Key} {pair.Value}")));

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
