using System.Text.RegularExpressions;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Keeps all slugs of imports in memory, read with one query.</summary>
/// <remarks>
/// Other hosts may import into the same database. So a snapshot holds for <see cref="Lease"/>; after that the next question
/// asks whether the version is still the same (one row) and reads again if not. Whoever notes slugs waits as long before
/// the documents are written, so no host is ever asked about a document while it still holds slugs from before.
/// </remarks>
internal sealed partial class ImportedSlugs(IImportMarks marks, TimeProvider time) : IImportedSlugs
{
    public static readonly TimeSpan Lease = TimeSpan.FromMilliseconds(100);

    private const int Longest = 200;

    private readonly Lock _renewing = new();
    private volatile Snapshot? _snapshot;

    public string? Find(Guid document, string language, string name)
    {
        var slugs = Current();
        return slugs.Count > 0
            && slugs.GetValueOrDefault(ImportMarkKeys.Translation(document, language))?.Split('|', 2) is [var hash, var slug]
            && (hash == Hash(name) || hash == Hash(SiblingNumber().Replace(name, "")))
                ? slug
                : null;
    }

    /// <summary>Notes the slugs of translations that are about to be written; returns when every host knows them.</summary>
    public async Task NoteAsync(IEnumerable<(Guid Document, string Language, PlannedVariant Variant)> translations)
    {
        var noted = translations.Select(translation => Mark(translation.Document, translation.Language, translation.Variant)).OfType<(string Scope, string Key, string Value)>().ToList();
        var slugs = Current();
        if (noted.TrueForAll(mark => slugs.GetValueOrDefault(mark.Key) == mark.Value))
        {
            return;
        }

        marks.Set([.. noted, (ImportMarkKeys.SlugVersion, ImportMarkKeys.Current, Guid.NewGuid().ToString("N"))]);
        await Task.Delay(Lease, time);
        _snapshot = null;
    }

    private IReadOnlyDictionary<string, string> Current()
    {
        if (_snapshot is { } snapshot && time.GetElapsedTime(snapshot.Asked) < Lease)
        {
            return snapshot.Slugs;
        }

        lock (_renewing)
        {
            var before = _snapshot;
            if (before is not null && time.GetElapsedTime(before.Asked) < Lease)
            {
                return before.Slugs;
            }

            // The version is read first: slugs noted in between are read again then, and never missed.
            var (asked, version) = (time.GetTimestamp(), marks.Get(ImportMarkKeys.SlugVersion, ImportMarkKeys.Current));
            var slugs = before is not null && before.Version == version ? before.Slugs : marks.All(ImportMarkKeys.Slug);
            _snapshot = new Snapshot(version, slugs, asked);
            return slugs;
        }
    }

    /// <returns>Null if there is nothing to note.</returns>
    private static (string Scope, string Key, string Value)? Mark(Guid document, string language, PlannedVariant variant) =>
        variant.Slug is { Length: > 0 and <= Longest } slug
            ? (ImportMarkKeys.Slug, ImportMarkKeys.Translation(document, language), $"{Hash(variant.Name)}|{slug}")
            : null;

    private static string Hash(string name) => ContentHash.Of([name]);

    // Umbraco numbers siblings of the same name.
    [GeneratedRegex(@" \([0-9]+\)\z")]
    private static partial Regex SiblingNumber();

    private sealed record Snapshot(string? Version, IReadOnlyDictionary<string, string> Slugs, long Asked);
}
