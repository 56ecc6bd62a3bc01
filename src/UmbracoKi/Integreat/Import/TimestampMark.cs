using System.Globalization;

namespace UmbracoKi.Integreat.Import;

/// <summary>When a translation last changed at its source.</summary>
/// <param name="Text">Of title and content as Umbraco stored them: <see cref="HashOf"/>.</param>
internal sealed record TimestampMark(string Text, DateTimeOffset LastUpdated)
{
    private const char Separator = '|';

    public static string HashOf(string title, string content) => ContentHash.Of([title.Trim(), content.Trim()]);

    public static TimestampMark? Parse(string text) =>
        text.Split(Separator) is [var hash, var time] && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var updated)
            ? new TimestampMark(hash, updated)
            : null;

    public override string ToString() => $"{Text}{Separator}{LastUpdated.ToString("O", CultureInfo.InvariantCulture)}";
}
