namespace UmbracoKi.Regions;

/// <summary>Rules for coordinates in degrees (WGS 84).</summary>
public static class GeoCoordinate
{
    /// <returns>What is wrong, in German; null when both are on the globe.</returns>
    public static string? Problem(decimal latitude, decimal longitude) => LatitudeProblem(latitude) ?? LongitudeProblem(longitude);

    public static string? LatitudeProblem(decimal latitude) =>
        latitude is < -90 or > 90 ? FormattableString.Invariant($"{latitude} ist kein Breitengrad; möglich ist -90 bis 90.") : null;

    public static string? LongitudeProblem(decimal longitude) =>
        longitude is < -180 or > 180 ? FormattableString.Invariant($"{longitude} ist kein Längengrad; möglich ist -180 bis 180.") : null;
}
