namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>Core's dates are UTC but seldom say so; answers carry an offset.</summary>
internal static class Dates
{
    public static DateTimeOffset Offset(this DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    public static DateTimeOffset? Offset(this DateTime? utc) => utc?.Offset();
}
