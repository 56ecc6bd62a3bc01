using NodaTime;

namespace UmbracoKi.Integreat.Events;

internal readonly record struct EventTimes(ZonedDateTime Start, ZonedDateTime End);
