using System.Text.Json;
using UmbracoKi.ContentModel;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Integreat.Import;

internal static class EventDocuments
{
    public static void Add(TreeBuild build, IEnumerable<SourceDocument> events, IEnumerable<SourceDocument> places)
    {
        var placeKeys = new Dictionary<int, Guid>();
        foreach (var place in places)
        {
            if (place.Main.Fields.Field("location")?.Integer("id") is { } id)
            {
                placeKeys.TryAdd(id, build.Keys.Of(place.Main));
            }
        }

        foreach (var document in events)
        {
            var fields = document.Main.Fields;
            var times = fields.Field("event") ?? default;
            if (times.Time("start") is not { } start || times.Time("end") is not { } end || end < start)
            {
                build.Problems.Add(new ImportProblem(document.Main.Describe(), "Left out: its start or end is not readable, or it ends before it begins."));
                continue;
            }

            build.Add(new PlannedDocument
            {
                Key = build.Keys.Of(document.Main),
                Parent = build.Folder(DocumentTypeAliases.Events),
                Type = DocumentTypeAliases.Event,
                Id = times.Integer("id"),
                Variants = build.Variants.Of(document),
                Values = new ValueSet
                {
                    { "place", Place(fields, placeKeys, document.Main, build.Problems) },
                    { "meetingUrl", WebAddress.OrNull(fields.Text("meeting_url")) },
                    { "start", PlannedValue.Moment(Berlin.WallClock(start)) },
                    { "end", PlannedValue.Moment(Berlin.WallClock(end)) },
                    { "allDay", PlannedValue.Flag(times.Flag("all_day")) },
                    { "onlyWeekdays", PlannedValue.Flag(times.Flag("only_weekdays")) },
                    { "thumbnail", build.Pictures.Pick(fields.Text("thumbnail")) },
                    { "recurrence", Recurrence(fields.Text("recurrence_rule"), document.Main, build.Problems) },
                }.Values,
            });
        }
    }

    private static PlannedValue? Place(JsonElement fields, Dictionary<int, Guid> places, SourceEntry entry, ICollection<ImportProblem> problems)
    {
        if (fields.Field("location")?.Integer("id") is not { } id)
        {
            return null;
        }

        if (places.TryGetValue(id, out var key))
        {
            return PlannedValue.Picks(key);
        }

        problems.Add(new ImportProblem(entry.Describe(), $"Its place {id} is not there."));
        return null;
    }

    private static string? Recurrence(string? text, SourceEntry entry, ICollection<ImportProblem> problems)
    {
        var line = text?.Split('\n', StringSplitOptions.TrimEntries).LastOrDefault(line => line.Contains("FREQ=", StringComparison.OrdinalIgnoreCase));
        if (line is null)
        {
            return null;
        }

        var rule = string.Join(';', line.Replace("RRULE:", "", StringComparison.OrdinalIgnoreCase).Split(';').Select(Part));
        if (RecurrenceParser.TryParse(rule, out _, out var error))
        {
            return rule;
        }

        problems.Add(new ImportProblem(entry.Describe(), $"Its recurrence \"{line}\" is left out: {error}"));
        return null;
    }

    // The source's times are in UTC without saying so.
    private static string Part(string part) =>
        part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase) && part.IndexOf('T', "UNTIL=".Length) > 0 && !part.EndsWith('Z') ? part + "Z" : part.Replace("=+", "=", StringComparison.Ordinal);
}
