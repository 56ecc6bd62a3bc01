using System.Globalization;
using NodaTime;
using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Places;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Events;

internal static class EventMapping
{
    /// <summary>Null if its times are missing.</summary>
    public static EventSchedule? Schedule(PublishedNode node, DateTimeZone zone) =>
        node.Values.Time("start") is { } start
            ? EventSchedule.Create(
                start,
                node.Values.Time("end") ?? start,
                node.Values.Flag("allDay"),
                node.Values.Flag("onlyWeekdays"),
                node.Values.TextOrNull("recurrence"),
                zone)
            : null;

    /// <param name="occurrence">The one occurrence it is made for; null for the event with its rule.</param>
    public static EventResponse Map(RenderContext context, PublishedNode node, Translation translation, EventSchedule schedule, EventTimes? occurrence)
    {
        var suffix = occurrence is { } one ? "$" + one.Start.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "";
        var path = $"{translation.Path}{suffix}/";
        var content = context.Render(translation.Variant.Values.Text("content"), translation.Variant.Language);
        var place = context.Picked(node.Values, "place").FirstOrDefault();
        return new EventResponse
        {
            Id = translation.Id,
            Url = context.BaseUrl + path,
            Path = path,
            Title = translation.Title,
            ModifiedGmt = context.ModifiedGmtOf(translation.Variant),
            LastUpdated = context.LastUpdatedOf(translation.Variant),
            Excerpt = PlainText.Of(content),
            Content = content,
            Hash = ContentHash.Of(translation.Title, content),
            AvailableLanguages = Alternates(context, node, suffix),
            Thumbnail = context.Absolute(node.Values.Picture("thumbnail")),
            Location = place is null ? LocationResponse.None : LocationMapping.Map(context, place),
            LocationPath = place is null ? null : PathOf(context, place),
            MeetingUrl = node.Values.TextOrNull("meetingUrl"),
            Event = Times(node.Id, schedule, occurrence ?? schedule.First),
            RecurrenceRule = occurrence is null ? RecurrenceText.Of(schedule) : null,
        };
    }

    // An occurrence has no translations of its own, hence no ids.
    private static Dictionary<string, AlternateResponse> Alternates(RenderContext context, PublishedNode node, string suffix)
    {
        var alternates = context.AlternatesOf(node);
        return suffix.Length == 0
            ? alternates
            : alternates.ToDictionary(entry => entry.Key, entry => With(suffix, context.BaseUrl, entry.Value));
    }

    private static AlternateResponse With(string suffix, string baseUrl, AlternateResponse alternate)
    {
        var path = $"{alternate.Path.TrimEnd('/')}{suffix}/";
        return new AlternateResponse(null, baseUrl + path, path);
    }

    private static string? PathOf(RenderContext context, PublishedNode place) =>
        Translation.Find(context.Site, context.Region!, place, context.Language, context.DefaultLanguage) is { } translation
            ? $"{translation.Path}/"
            : null;

    private static EventTimesResponse Times(int id, EventSchedule schedule, EventTimes times) => new(
        id,
        Local(times.Start),
        Local(times.End),
        schedule.AllDay,
        schedule.OnlyWeekdays,
        Date(times.Start),
        Time(times.Start),
        Date(times.End),
        Time(times.End),
        schedule.Rule is null ? null : id,
        times.Start.Zone.Id);

    private static string Local(ZonedDateTime time) => WireTime.Local(time.ToDateTimeOffset(), time.Zone);

    private static string Date(ZonedDateTime time) => time.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(ZonedDateTime time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
