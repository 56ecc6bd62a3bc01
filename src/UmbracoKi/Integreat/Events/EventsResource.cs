using System.Globalization;
using NodaTime;
using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Events;

/// <summary>
/// <c>events/</c>: what is not over yet. With <c>combine_recurring</c> (whatever its value) a recurring event comes once
/// with its rule, else once for every occurrence of the next 31 days.
/// </summary>
internal sealed class EventsResource(FragmentCache fragments, SiteLanguages languages, TimeProvider time) : IIntegreatResource
{
    private const int DaysAhead = 31;

    public IReadOnlyList<string> Routes { get; } = ["{region}/{language}/events"];

    public IReadOnlyList<string> Parameters { get; } = ["combine_recurring"];

    public Answer Answer(ApiRequest request)
    {
        if (!request.HasLanguage)
        {
            return Errors.UnknownLanguage;
        }

        var zone = WireTime.Zone(request.Region.Values.Text("timeZone"));
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var today = now.InZone(zone).Date;
        var combined = request.Query.ContainsKey("combine_recurring");
        var items = new List<Fragment>();

        // The 31 days move on at midnight; before that the answer changes with the next end of an event.
        var changes = zone.AtStartOfDay(today.PlusDays(1)).ToInstant();
        foreach (var node in request.Site.OfType(request.Region, DocumentTypeAliases.Event))
        {
            if (EventMapping.Schedule(node, zone) is not { } schedule
                || Translation.Find(request.Site, request.Region, node, request.Language, languages.Default.AppCode) is not { } translation
                || schedule.NotOver(now).Select(occurrence => (EventTimes?)occurrence).FirstOrDefault() is not { } next)
            {
                continue;
            }

            changes = Instant.Min(changes, next.End.ToInstant() + Duration.Epsilon);
            if (combined || schedule.Rule is null)
            {
                items.Add(Fragment(request, node, translation, schedule, null));
                continue;
            }

            items.AddRange(schedule.NotOver(now)
                .TakeWhile(occurrence => occurrence.Start.Date <= today.PlusDays(DaysAhead))
                .Select(occurrence => Fragment(request, node, translation, schedule, occurrence)));
        }

        return Answers.Answer.List(items, changes.ToDateTimeOffset());
    }

    private Fragment Fragment(ApiRequest request, PublishedNode node, Translation translation, EventSchedule schedule, EventTimes? occurrence) =>
        fragments.Get(
            request,
            node,
            context => EventMapping.Map(context, node, translation, schedule, occurrence),
            occurrence?.Start.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "");
}
