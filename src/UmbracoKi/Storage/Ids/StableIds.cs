using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Storage.Ids;

/// <summary>
/// Answers from memory; the database is asked once for all ids and then only for subjects not seen yet, which another
/// server may have given ids meanwhile.
/// </summary>
internal sealed class StableIds(StorageDatabase database) : IStableIds
{
    private const int ChunkSize = 500;

    private readonly Lock _loading = new();
    private volatile ConcurrentDictionary<(Guid Document, string? Language), int>? _known;

    public IReadOnlyDictionary<(Guid Document, string? Language), int> For(IReadOnlyCollection<(Guid Document, string? Language)> subjects)
    {
        var known = Known();
        var ids = new Dictionary<(Guid, string?), int>(subjects.Count);
        var missing = new HashSet<(Guid Document, string? Language)>();
        foreach (var subject in subjects)
        {
            if (known.TryGetValue(subject, out var id))
            {
                ids[subject] = id;
            }
            else
            {
                missing.Add(subject);
            }
        }

        if (missing.Count == 0)
        {
            return ids;
        }

        foreach (var language in missing.Select(subject => subject.Language).Distinct())
        {
            RefuseUnusable(language);
        }

        foreach (var (subject, id) in database.Write(context => Give(context, missing)))
        {
            known[subject] = id;
            ids[subject] = id;
        }

        return ids;
    }

    public bool TryAssign(Guid document, string? language, int id)
    {
        RefuseUnusable(language);
        if (id is < 1 or > IdNumbering.HighestAssignable)
        {
            return false;
        }

        if (Known().TryGetValue((document, language), out var present))
        {
            return present == id;
        }

        var given = database.Write(context => Assign(context, document, language, id));
        if (given is { } now)
        {
            Known()[(document, language)] = now;
        }

        return given == id;
    }

    private static Dictionary<(Guid, string?), int> Give(UmbracoKiDbContext context, HashSet<(Guid Document, string? Language)> missing)
    {
        var ids = Stored(context, missing);
        context.ChangeTracker.AutoDetectChangesEnabled = false;

        var documents = missing.Where(subject => subject.Language is null && !ids.ContainsKey(subject)).ToList();
        var nextDocument = Take(context, IdNumbering.Document, documents.Count);
        foreach (var subject in documents)
        {
            ids[subject] = nextDocument;
            context.DocumentIds.Add(new DocumentIdRow { Id = nextDocument++, Document = subject.Document });
        }

        var translations = missing.Where(subject => subject.Language is not null && !ids.ContainsKey(subject)).ToList();
        var nextTranslation = Take(context, IdNumbering.Translation, translations.Count);
        foreach (var subject in translations)
        {
            ids[subject] = nextTranslation;
            context.TranslationIds.Add(new TranslationIdRow { Id = nextTranslation++, Document = subject.Document, Language = subject.Language! });
        }

        context.SaveChanges();
        return ids;
    }

    /// <returns>The id the subject has at the end; null if the id belongs to something else.</returns>
    private static int? Assign(UmbracoKiDbContext context, Guid document, string? language, int id)
    {
        if (Stored(context, [(document, language)]).TryGetValue((document, language), out var present))
        {
            return present;
        }

        var taken = language is null
            ? context.DocumentIds.Any(row => row.Id == id)
            : context.TranslationIds.Any(row => row.Id == id);
        if (taken)
        {
            return null;
        }

        if (language is null)
        {
            context.DocumentIds.Add(new DocumentIdRow { Id = id, Document = document });
        }
        else
        {
            context.TranslationIds.Add(new TranslationIdRow { Id = id, Document = document, Language = language });
        }

        context.SaveChanges();
        var name = language is null ? IdNumbering.Document : IdNumbering.Translation;
        context.Counters.Where(row => row.Name == name && row.LastId < id).ExecuteUpdate(rows => rows.SetProperty(row => row.LastId, id));
        return id;
    }

    private static Dictionary<(Guid, string?), int> Stored(UmbracoKiDbContext context, HashSet<(Guid Document, string? Language)> subjects)
    {
        var stored = new Dictionary<(Guid, string?), int>();
        foreach (var chunk in subjects.Select(subject => subject.Document).Distinct().Chunk(ChunkSize))
        {
            foreach (var row in context.DocumentIds.AsNoTracking().Where(row => chunk.Contains(row.Document)))
            {
                Keep((row.Document, null), row.Id);
            }

            foreach (var row in context.TranslationIds.AsNoTracking().Where(row => chunk.Contains(row.Document)))
            {
                Keep((row.Document, row.Language), row.Id);
            }
        }

        return stored;

        void Keep((Guid, string?) subject, int id)
        {
            if (subjects.Contains(subject))
            {
                stored[subject] = id;
            }
        }
    }

    /// <returns>The first of the ids taken; they follow each other.</returns>
    private static int Take(UmbracoKiDbContext context, string numbering, int count)
    {
        if (count == 0)
        {
            return 0;
        }

        var counter = context.Counters.AsNoTracking().Single(row => row.Name == numbering);
        var last = checked(counter.LastId + count);
        context.Counters.Where(row => row.Name == numbering).ExecuteUpdate(rows => rows.SetProperty(row => row.LastId, last));
        return counter.LastId + 1;
    }

    private static void RefuseUnusable(string? language)
    {
        if (language is not null && (language.Length is 0 or > TranslationIdConfiguration.LanguageLength || language.Any(char.IsUpper)))
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
        foreach (var row in context.DocumentIds)
        {
            known[(row.Document, null)] = row.Id;
        }

        foreach (var row in context.TranslationIds)
        {
            known[(row.Document, row.Language)] = row.Id;
        }

        return known;
    }
}
