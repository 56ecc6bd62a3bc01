using NodaTime;

namespace UmbracoKi.Integreat.Import;

/// <summary>The zone of every Integreat region.</summary>
internal static class Berlin
{
    public const string Id = "Europe/Berlin";

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[Id];

    public static DateTime WallClock(DateTimeOffset time) => Instant.FromDateTimeOffset(time).InZone(Zone).ToDateTimeUnspecified();
}
