using NodaTime;
using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Places;

/// <summary><c>locations/</c>: the places of a region. <c>on_map</c> keeps those that are to be on the map, or those that are not.</summary>
internal sealed class PlacesResource(FragmentCache fragments, SiteLanguages languages, TimeProvider time) : IIntegreatResource
{
    public IReadOnlyList<string> Routes { get; } = ["{region}/{language}/locations"];

    public IReadOnlyList<string> Parameters { get; } = ["on_map"];

    public Answer Answer(ApiRequest request)
    {
        if (!request.HasLanguage)
        {
            return Errors.UnknownLanguage;
        }

        bool? onMap = null;
        if (request.Query.TryGetValue("on_map", out var asked))
        {
            if (TruthValue.Parse(asked.LastOrDefault() ?? "") is not { } value)
            {
                return Errors.BadRequest($"invalid truth value '{asked.LastOrDefault()}'");
            }

            onMap = value;
        }

        var zone = WireTime.Zone(request.Region.Values.Text("timeZone"));
        var today = Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(zone).Date;
        var monday = today.DayOfWeek == IsoDayOfWeek.Monday ? today : today.Previous(IsoDayOfWeek.Monday);

        // Opening hours name the seasons they are valid in: they are those of this week.
        return Answers.Answer.List(
            [.. Shown(request, onMap).Select(place => Fragment(request, place.Place, place.Translation, monday))],
            zone.AtStartOfDay(monday.PlusWeeks(1)).ToDateTimeOffset());
    }

    private IEnumerable<(PublishedNode Place, Translation Translation)> Shown(ApiRequest request, bool? onMap)
    {
        var fallback = languages.Default.AppCode;
        foreach (var place in request.Site.OfType(request.Region, DocumentTypeAliases.Place))
        {
            // Like the original, only places that exist in the default language.
            if ((onMap is null || place.Values.Flag("showOnMap") == onMap)
                && place.Variants.ContainsKey(fallback)
                && Translation.Find(request.Site, request.Region, place, request.Language, fallback) is { } translation)
            {
                yield return (place, translation);
            }
        }
    }

    private Fragment Fragment(ApiRequest request, PublishedNode place, Translation translation, LocalDate monday) =>
        fragments.Get(
            request,
            place,
            context => PlaceMapping.Map(context, place, translation, monday.ToDateOnly()),
            monday.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
