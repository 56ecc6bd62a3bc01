using System.Collections.Frozen;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Icons;

/// <summary>Simple pictures of our own for the icon names of place categories: 24 × 24, one colour.</summary>
internal static class CategoryIcons
{
    private static readonly FrozenDictionary<string, string> Shapes = new Dictionary<string, string>
    {
        ["advice"] = "M3 4h18v12h-8l-5 4v-4H3zM7 8v2h10V8zm0 4h6v-1H7z",
        ["culture"] = "M12 3l9 5v2H3V8zM5 11h2v7H5zm6 0h2v7h-2zm6 0h2v7h-2zM3 19h18v2H3z",
        ["daily_routine"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-1 4h2v5l4 2-1 2-5-3z",
        ["education"] = "M12 4l11 5-11 5L1 9zM5 13l7 3 7-3v4l-7 3-7-3z",
        ["finance"] = "M2 6h20v12H2zm10 2.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z",
        ["gastronomy"] = "M6 3h1v5h1V3h1v5h1V3h1v6l-2 2v10H8V11L6 9zM15 3c3 1 3 7 1 9v9h-2V3z",
        ["health"] = "M12 21C4 15 2 11 2 8a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 3-2 7-10 13z",
        ["house"] = "M12 3l10 9h-3v9h-5v-6h-4v6H5v-9H2z",
        ["leisure"] = "M11 3h2v2c5 0 8 3 9 7-2-1-4-1-5 0-1-1-3-1-4 0v7c0 3-4 3-4 0h2v-7c-1-1-3-1-4 0-1-1-3-1-5 0 1-4 4-7 9-7z",
        ["media"] = "M3 5h18v14H3zm2 2v4h6V7zm8 0v1h6V7zm0 3v1h6v-1zm-8 3v1h14v-1zm0 3v1h14v-1z",
        ["medical_aid"] = "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z",
        ["meeting_point"] = "M8 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zm8 0a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM2 20c0-10 12-10 12 0zm13 0h7c0-7-5-9-8-7 1 2 1 4 1 7z",
        ["mental_health"] = "M12 2c6 0 9 4 8 9l2 4h-2v4h-4v3H7v-6c-6-6-1-14 5-14zm0 5c-2-2-5 1-3 3l3 3 3-3c2-2-1-5-3-3z",
        ["mobility"] = "M5 4h14v13h-1v3h-3v-3H9v3H6v-3H5zm2 2v5h10V6zm0 7v2h2v-2zm8 0v2h2v-2z",
        ["office"] = "M5 2h14v20h-5v-4h-4v4H5zm3 3v2h2V5zm6 0v2h2V5zM8 9v2h2V9zm6 0v2h2V9zm-6 4v2h2v-2zm6 0v2h2v-2z",
        ["other"] = "M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
        ["other_help"] = "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8z",
        ["service"] = "M11 4h2v2c5 1 8 4 8 9H3c0-5 3-8 8-9zM2 17h20v3H2z",
        ["shelter"] = "M12 3l10 18h-6L12 13 8 21H2z",
        ["shopping"] = "M8 8V6a4 4 0 0 1 8 0v2h4l1 13H3L4 8zm2 0h4V6a2 2 0 0 0-4 0z",
        ["structure"] = "M9 3h6v5h-2v3h6v5h2v5h-6v-5h2v-3H7v3h2v5H3v-5h2v-5h6V8H9z",
    }.ToFrozenDictionary();

    /// <summary>The SVG document, or null for a name that is none of <see cref="PlaceAppearance.Icons"/>.</summary>
    public static string? Svg(string icon) =>
        Shapes.TryGetValue(icon, out var shape)
            ? $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><path fill="#585858" fill-rule="evenodd" d="{shape}"/></svg>"""
            : null;
}
