using UmbracoKi.Integreat.Languages;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;
using UmbracoKi.Published;
using UmbracoKi.Regions;

namespace UmbracoKi.Integreat.Regions;

/// <summary>A region.</summary>
/// <param name="Path">Its slug.</param>
/// <param name="BoundingBox">West and south, then east and north; never null.</param>
/// <param name="Aliases">Towns by name.</param>
internal sealed record RegionResponse(
    int Id,
    string Name,
    string Path,
    bool Live,
    string? Prefix,
    string NameWithoutPrefix,
    string? Plz,
    bool Extras,
    bool Events,
    bool Pois,
    bool PushNotifications,
    bool ExternalNews,
    bool Tunews,
    decimal? Longitude,
    decimal? Latitude,
    decimal[][] BoundingBox,
    IReadOnlyDictionary<string, TownResponse>? Aliases,
    IReadOnlyList<LanguageEntryResponse> Languages,
    bool IsChatEnabled,
    string? ZammadPrivacyPolicy)
{
    private static readonly decimal[][] Germany = [[5.87m, 47.27m], [15.04m, 55.06m]];

    public static RegionResponse From(PublishedNode region, SiteLanguages languages)
    {
        var values = region.Values;
        var prefix = values.TextOrNull("prefix");
        var name = values.TextOrNull("nameWithoutPrefix") ?? region.VariantIn(languages.Default.AppCode).Title();
        return new RegionResponse(
            region.Id,
            prefix is null ? name : $"{prefix} {name}",
            values.Text("slug").ToLowerInvariant(),
            values.Flag("live"),
            prefix,
            name,
            values.TextOrNull("postalCode"),
            values.Flag("offersEnabled"),
            values.Flag("eventsEnabled"),
            values.Flag("placesEnabled"),
            values.Flag("newsEnabled"),
            values.Flag("externalNewsEnabled"),
            values.Flag("externalNewsEnabled"),
            values.Number("longitude"),
            values.Number("latitude"),
            BoundingBoxOf(values),
            AliasesOf(values),
            LanguageEntryResponse.Of(region, languages),
            IsChatEnabled: false,
            ZammadPrivacyPolicy: null);
    }

    private static decimal[][] BoundingBoxOf(PublishedValues values) =>
        (values.Number("boundingBoxWest"), values.Number("boundingBoxSouth"), values.Number("boundingBoxEast"), values.Number("boundingBoxNorth"))
            is ({ } west, { } south, { } east, { } north)
            ? [[west, south], [east, north]]
            : Germany;

    private static Dictionary<string, TownResponse>? AliasesOf(PublishedValues values) =>
        TownList.TryParse(values.Text("towns"), out var towns, out _) && towns.Count > 0
            ? towns.ToDictionary(town => town.Name, town => new TownResponse(town.Latitude, town.Longitude))
            : null;
}
