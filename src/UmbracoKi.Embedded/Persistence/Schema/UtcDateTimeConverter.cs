using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Makes a date column UTC in both directions. The text itself is already the driver's own format.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    date => SqlDates.ToUtc(date),
    date => DateTime.SpecifyKind(date, DateTimeKind.Utc));
