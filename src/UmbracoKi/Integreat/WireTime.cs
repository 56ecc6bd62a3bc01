using System.Globalization;
using NodaTime;

namespace UmbracoKi.Integreat;

/// <summary>Timestamps as the apps read them; a space instead of the T, or an empty one, fails their whole list.</summary>
internal static class WireTime
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>The zone with this IANA name; Europe/Berlin if there is none.</summary>
    public static DateTimeZone Zone(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? Berlin;

    /// <summary><c>2026-08-20T10:15:00+02:00</c>; milliseconds only if there are any.</summary>
    public static string Local(DateTimeOffset time, DateTimeZone zone) => Format(InZone(time, zone));

    /// <summary>A wall-clock time of the zone; one that daylight saving skips is moved forward, of two the earlier counts.</summary>
    public static string Local(DateTime wallClock, DateTimeZone zone) =>
        Format(LocalDateTime.FromDateTime(wallClock).InZoneLeniently(zone).ToDateTimeOffset());

    /// <summary><c>2026-08-20T08:15:00Z</c>.</summary>
    public static string Utc(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Pattern(time), CultureInfo.InvariantCulture) + "Z";

    private static DateTimeOffset InZone(DateTimeOffset time, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(time).InZone(zone).ToDateTimeOffset();

    private static string Format(DateTimeOffset time) => time.ToString(Pattern(time) + "zzz", CultureInfo.InvariantCulture);

    private static string Pattern(DateTimeOffset time) => time.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.fff";
}
