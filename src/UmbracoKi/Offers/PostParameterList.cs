using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.Offers;

/// <summary>Lines of <c>key=value</c> handed to an offer; blank lines are skipped, the value may hold further equals signs.</summary>
public static class PostParameterList
{
    /// <param name="error">German, naming the line.</param>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<KeyValuePair<string, string>>? parameters,
        [NotNullWhen(false)] out string? error)
    {
        var read = new List<KeyValuePair<string, string>>();
        var number = 0;
        parameters = null;

        foreach (var line in text.Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var key = equals < 0 ? "" : line[..equals].Trim();
            if (key.Length == 0 || key.Any(char.IsWhiteSpace))
            {
                error = $"Zeile {number} („{line}“): Erwartet wird „Name=Wert“, der Name ohne Leerzeichen.";
                return false;
            }

            if (read.Any(earlier => earlier.Key == key))
            {
                error = $"Zeile {number}: „{key}“ steht mehrmals da.";
                return false;
            }

            read.Add(new KeyValuePair<string, string>(key, line[(equals + 1)..].Trim()));
        }

        parameters = read;
        error = null;
        return true;
    }
}
