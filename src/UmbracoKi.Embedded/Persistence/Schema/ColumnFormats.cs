using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>Where EF Core must differ from its defaults to read and write Umbraco's columns.</summary>
/// <remarks>
/// Only dates: GUIDs (upper-case text), booleans (0/1) and decimals (invariant text) are written by the driver, which is
/// the one a full Umbraco uses, just as Umbraco's rows have them.
/// </remarks>
internal static class ColumnFormats
{
    /// <summary>Every date is UTC unless the property says otherwise.</summary>
    public static void UseUmbracoColumnFormats(this ModelConfigurationBuilder builder)
        => builder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();

    /// <summary>This date is a wall-clock time without zone, as <c>umbracoPropertyData.dateValue</c>.</summary>
    public static PropertyBuilder<TDate> IsWallClockTime<TDate>(this PropertyBuilder<TDate> property)
        => property.HasConversion<WallClockConverter>();
}
