namespace UmbracoKi.Integreat.Events;

/// <param name="Id">The stable number of the event.</param>
/// <param name="Start">Local time with offset.</param>
/// <param name="StartDate">Deprecated, as are the next three.</param>
internal sealed record EventTimesResponse(
    int Id,
    string Start,
    string End,
    bool AllDay,
    bool OnlyWeekdays,
    string StartDate,
    string StartTime,
    string EndDate,
    string EndTime,
    int? RecurrenceId,
    string Timezone);
