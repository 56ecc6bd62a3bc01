namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>A date as the backoffice sends and receives it.</summary>
/// <param name="Date">ISO 8601, as much of it as the editor has: date, time or both, with or without offset.</param>
/// <param name="TimeZone">The IANA name the editor chose, if any.</param>
internal sealed record EditorDate(string? Date, string? TimeZone);
