using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace UmbracoKi.Integreat.Html;

/// <summary>Inline styles that only change how text looks; nothing that loads, moves or covers.</summary>
internal static partial class SafeStyle
{
    private static readonly FrozenSet<string> Properties = FrozenSet.ToFrozenSet(
    [
        "background-color", "border", "border-collapse", "border-color", "border-style", "border-width", "color", "direction", "float",
        "font-style", "font-weight", "height", "list-style-type", "margin", "margin-bottom", "margin-left", "margin-right", "margin-top",
        "max-width", "padding", "padding-bottom", "padding-left", "padding-right", "padding-top", "text-align", "text-decoration",
        "unicode-bidi", "vertical-align", "white-space", "width",
    ]);

    /// <returns>The declarations that are allowed; null if there is none.</returns>
    public static string? Of(string style)
    {
        var kept = new List<string>();
        foreach (var declaration in style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var property = declaration[..colon].Trim().ToLowerInvariant();
            var value = declaration[(colon + 1)..].Trim();
            if (Properties.Contains(property) && Value().IsMatch(value))
            {
                kept.Add($"{property}: {value}");
            }
        }

        return kept.Count == 0 ? null : string.Join("; ", kept);
    }

    // Words, numbers, hex colours, and rgb()/hsl() as the only functions; no quotes, escapes, comments or addresses.
    // A minus sign is for lengths inside words only: text is not to be moved out of its place.
    [GeneratedRegex(@"^(?!.*expression)((rgba?|hsla?)\([0-9., %/]{1,40}\)|#[0-9a-f]{3,8}|[a-z][a-z-]{0,30}|[0-9]{0,5}\.?[0-9]{1,4}(px|em|rem|pt|%)?)( ((rgba?|hsla?)\([0-9., %/]{1,40}\)|#[0-9a-f]{3,8}|[a-z][a-z-]{0,30}|[0-9]{0,5}\.?[0-9]{1,4}(px|em|rem|pt|%)?)){0,4}\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
