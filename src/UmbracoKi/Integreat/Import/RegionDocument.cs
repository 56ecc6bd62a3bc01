using System.Text.Json;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>The root, with what the source says of the region.</summary>
internal static class RegionDocument
{
    public static PlannedDocument Compose(SourceContent content, ImportKeys keys, ILookup<SourcePart, SourceDocument> parts, ICollection<ImportProblem> problems)
    {
        var fields = content.RegionFields;
        if (fields.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new ImportProblem($"Region {content.Region}", "The source says nothing about the region itself; its name and map are to be filled in."));
        }

        var shortName = fields.Text("name_without_prefix") ?? content.Region;
        var postalCode = fields.Text("plz") is { Length: 5 } plz && plz.All(char.IsAsciiDigit) ? plz : null;
        var hasPlace = fields.Number("latitude") is not null && fields.Number("longitude") is not null;
        var values = new ValueSet
        {
            { "slug", content.Region },
            { "prefix", fields.Text("prefix") },
            { "nameWithoutPrefix", shortName },
            { "postalCode", postalCode },
            { "timeZone", Berlin.Id },
            { "towns", Towns(fields) },
            { "live", PlannedValue.Flag(fields.Flag("live")) },
            { "eventsEnabled", PlannedValue.Flag(fields.Flag("events") || parts[SourcePart.Events].Any()) },
            { "placesEnabled", PlannedValue.Flag(fields.Flag("pois") || parts[SourcePart.Locations].Any()) },
            { "newsEnabled", PlannedValue.Flag(fields.Flag("push_notifications") || parts[SourcePart.News].Any()) },
            { "externalNewsEnabled", PlannedValue.Flag(fields.Flag("external_news")) },
            { "offersEnabled", PlannedValue.Flag(fields.Flag("extras")) },
        };
        if (hasPlace)
        {
            values.Add("latitude", PlannedValue.Number(fields.Number("latitude")));
            values.Add("longitude", PlannedValue.Number(fields.Number("longitude")));
        }

        AddBox(fields, values);
        return new PlannedDocument
        {
            Key = keys.Region,
            Id = fields.Integer("id"),
            Parent = null,
            Type = DocumentTypeAliases.Region,
            Variants = VariantComposer.Same(fields.Text("name") ?? shortName, content.Languages),
            Values = values.Values,
        };
    }

    private static void AddBox(JsonElement fields, ValueSet values)
    {
        var corners = fields.List("bounding_box").SelectMany(corner => corner.ValueKind == JsonValueKind.Array ? corner.EnumerateArray().ToList() : []).ToList();
        if (corners.Count == 4 && corners.All(corner => corner.ValueKind == JsonValueKind.Number))
        {
            string[] edges = ["boundingBoxWest", "boundingBoxSouth", "boundingBoxEast", "boundingBoxNorth"];
            foreach (var (edge, corner) in edges.Zip(corners))
            {
                values.Add(edge, corner.TryGetDecimal(out var number) ? PlannedValue.Number(number) : null);
            }
        }
    }

    private static string? Towns(JsonElement fields) => fields.Field("aliases") is { ValueKind: JsonValueKind.Object } aliases
        ? string.Join('\n', aliases.EnumerateObject()
            .Where(town => town.Value.Number("latitude") is not null && town.Value.Number("longitude") is not null && !town.Name.Contains(';'))
            .Select(town => FormattableString.Invariant($"{town.Name}; {town.Value.Number("latitude")}; {town.Value.Number("longitude")}")))
        : null;
}
