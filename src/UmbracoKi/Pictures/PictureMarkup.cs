using System.Net;

namespace UmbracoKi.Pictures;

/// <summary>The alternative texts of pictures in stored markup.</summary>
internal static class PictureMarkup
{
    private const string Media = "umb://media/";

    private static readonly HashSet<string> Alternative = new(["alt"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives pictures that have no alternative text that of their medium; an editor's own stays.</summary>
    /// <param name="text">The text of a medium in the language of the markup; null if it has none.</param>
    public static string WithTexts(string markup, Func<Guid, string?> text) => PictureTag.Replace(
        markup,
        picture => !IsDescribed(picture) && Medium(picture) is { } medium && text(medium) is { } found
            ? $"<img alt=\"{WebUtility.HtmlEncode(found)}\"{picture.Without(Alternative)}>"
            : picture.Markup);

    /// <param name="text">As in <see cref="WithTexts"/>.</param>
    public static int CountWithoutText(string markup, Func<Guid, string?> text) =>
        PictureTag.In(markup).Count(picture => !IsDescribed(picture) && (Medium(picture) is not { } medium || text(medium) is null));

    private static bool IsDescribed(PictureTag picture) => !string.IsNullOrWhiteSpace(picture.Value("alt"));

    private static Guid? Medium(PictureTag picture) =>
        picture.Value("data-udi") is { } udi && udi.StartsWith(Media, StringComparison.OrdinalIgnoreCase) && Guid.TryParse(udi.AsSpan(Media.Length), out var key) ? key : null;
}
