using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>For dates an editor entered: whatever the kind, the hands of the clock are what is stored and read.</summary>
internal sealed class WallClockConverter() : ValueConverter<DateTime, DateTime>(
    date => DateTime.SpecifyKind(date, DateTimeKind.Unspecified),
    date => date);
