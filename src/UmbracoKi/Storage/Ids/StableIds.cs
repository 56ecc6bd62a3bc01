using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Storage.Ids;

/// <summary>
/// Answers from memory; the database is asked once for all ids and then only for subjects not seen yet, which another
/// server may have given ids meanwhile.
/// </summary>
internal sealed class StableIds(StorageDatabase database) : IStableIds
{
    private readonly Lock _loading = new();

    // Without the kind: a document has one, and rows from before kinds do not know it yet.
    private volatile ConcurrentDictionary<(Guid Document, string? Language), int>? _known;

    public IReadOnlyDictionary<IdSubject, int> For(IReadOnlyCollection<IdSubject> subjects)
    {
        var known = Known();
        var ids = new Dictionary<IdSubject, int>(subjects.Count);
        var missing = new HashSet<IdSubject>();
        foreach (var subject in subjects)
        {
            if (known.TryGetValue((subject.Document, subject.Language), out var id))
            {
                ids[subject] = id;
            }
            else
            {
                RefuseUnusable(subject.Language);
                missing.Add(subject);
            }
        }

        if (missing.Count > 0)
        {
            foreach (var (subject, id) in database.Write(context => IdWriting.Give(context, missing)))
            {
                known[(subject.Document, subject.Language)] = id;
                ids[subject] = id;
            }
        }

        return ids;
    }

    public IReadOnlyList<IdRefusal> Assign(IReadOnlyCollection<(IdSubject Subject, int Id)> wanted)
    {
        var known = Known();
        var open = new List<(IdSubject Subject, int Id)>();
        foreach (var (subject, id) in wanted)
        {
            RefuseUnusable(subject.Language);
            if (id is >= 1 and <= IdNumbering.HighestAssignable && !known.ContainsKey((subject.Document, subject.Language)))
            {
                open.Add((subject, id));
            }
        }

        if (open.Count > 0)
        {
            foreach (var (subject, id) in database.Write(context => IdWriting.Assign(context, open)))
            {
                known[(subject.Document, subject.Language)] = id;
            }
        }

        return [.. wanted
            .Select(pair => new IdRefusal(pair.Subject, pair.Id, known.TryGetValue((pair.Subject.Document, pair.Subject.Language), out var present) ? present : null))
            .Where(pair => pair.Present != pair.Wanted)];
    }

    private static void RefuseUnusable(string? language)
    {
        if (language is not null && (language.Length is 0 or > IdConfiguration.LanguageLength || language.Any(char.IsUpper)))
        {
            throw new ArgumentException($"\"{language}\" is not an app code in lower case.", nameof(language));
        }
    }

    private ConcurrentDictionary<(Guid Document, string? Language), int> Known()
    {
        if (_known is { } known)
        {
            return known;
        }

        lock (_loading)
        {
            return _known ??= Load();
        }
    }

    private ConcurrentDictionary<(Guid, string?), int> Load()
    {
        using var context = database.OpenForReading();
        var known = new ConcurrentDictionary<(Guid, string?), int>();
        foreach (var row in context.Ids.Where(row => row.Numbering != IdNumbering.AnyDocument && row.Numbering != IdNumbering.AnyTranslation))
        {
            known[(row.Document, row.Language.Length == 0 ? null : row.Language)] = row.Id;
        }

        return known;
    }
}
