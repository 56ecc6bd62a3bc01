using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace UmbracoKi.Regions;

/// <summary>Lines of <c>Name; latitude; longitude</c>; blank lines are skipped, a decimal comma is as good as a point.</summary>
public static class TownList
{
    /// <param name="error">German, naming the line.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out IReadOnlyList<Town>? towns, [NotNullWhen(false)] out string? error)
    {
        var read = new List<Town>();
        var number = 0;
        towns = null;

        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            if (!TryParseLine(line, out var town, out var reason))
            {
                error = $"Zeile {number} („{line}“): {reason}";
                return false;
            }

            if (read.Any(earlier => string.Equals(earlier.Name, town.Name, StringComparison.OrdinalIgnoreCase)))
            {
                error = $"Zeile {number}: „{town.Name}“ steht mehrmals da.";
                return false;
            }

            read.Add(town);
        }

        towns = read;
        error = null;
        return true;
    }

    private static bool TryParseLine(string line, [NotNullWhen(true)] out Town? town, [NotNullWhen(false)] out string? reason)
    {
        town = null;
        reason = "Erwartet wird „Name; Breitengrad; Längengrad“, zum Beispiel „Nettetal; 51.3167; 6.2833“.";

        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts.Length != 3 || parts[0].Length == 0 || !TryParseNumber(parts[1], out var latitude) || !TryParseNumber(parts[2], out var longitude))
        {
            return false;
        }

        if (GeoCoordinate.Problem(latitude, longitude) is { } problem)
        {
            reason = problem;
            return false;
        }

        town = new Town(parts[0], latitude, longitude);
        reason = null;
        return true;
    }

    private static bool TryParseNumber(string text, out decimal number) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
