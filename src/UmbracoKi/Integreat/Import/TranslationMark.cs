using System.Globalization;

namespace UmbracoKi.Integreat.Import;

/// <summary>What an import notes of a translation once it is published.</summary>
/// <param name="Hash">Of the translation as planned: <see cref="PlannedVariant.Hash"/>.</param>
/// <param name="LastUpdated">The source's; null if it had none.</param>
/// <param name="Published">Of title and content as Umbraco stored them: <see cref="HashOf"/>.</param>
internal sealed record TranslationMark(string Hash, DateTimeOffset? LastUpdated, string Published)
{
    private const char Separator = '|';

    public static string HashOf(string title, string content) => ContentHash.Of([title.Trim(), content.Trim()]);

    public static TranslationMark? Parse(string? text) => text?.Split(Separator) is [var hash, var time, var published]
        ? new TranslationMark(hash, DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out var parsed) ? parsed : null, published)
        : null;

    public override string ToString() => string.Join(Separator, Hash, LastUpdated?.ToString("O", CultureInfo.InvariantCulture), Published);
}
