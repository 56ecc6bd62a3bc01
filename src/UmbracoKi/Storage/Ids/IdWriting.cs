using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Storage.Ids;

/// <summary>What gives ids, within the transaction of its caller.</summary>
internal static class IdWriting
{
    private const int ChunkSize = 500;

    /// <returns>The ids of all these subjects, those they had and new ones.</returns>
    public static IReadOnlyDictionary<IdSubject, int> Give(UmbracoKiDbContext context, IReadOnlySet<IdSubject> subjects)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var ids = Stored(context, subjects);
        foreach (var numbering in subjects.Where(subject => !ids.ContainsKey(subject)).GroupBy(IdNumbering.Of).ToList())
        {
            var next = Take(context, numbering.Key, numbering.Count());
            foreach (var subject in numbering)
            {
                Add(context, subject, next);
                ids[subject] = next++;
            }
        }

        context.SaveChanges();
        return ids;
    }

    /// <returns>The ids these subjects have at the end; those that got none are left out.</returns>
    public static IReadOnlyDictionary<IdSubject, int> Assign(UmbracoKiDbContext context, IReadOnlyList<(IdSubject Subject, int Id)> wanted)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var ids = Stored(context, wanted.Select(pair => pair.Subject).ToHashSet());
        context.SaveChanges();
        var taken = Taken(context, wanted);
        var highest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (subject, id) in wanted)
        {
            var numbering = IdNumbering.Of(subject);
            if (!ids.ContainsKey(subject) && !taken.Contains((Shared(subject), id)) && taken.Add((numbering, id)))
            {
                Add(context, subject, id);
                ids[subject] = id;
                highest[numbering] = Math.Max(id, highest.GetValueOrDefault(numbering));
            }
        }

        context.SaveChanges();
        foreach (var (numbering, id) in highest)
        {
            context.Counters.Where(row => row.Name == numbering && row.LastId < id).ExecuteUpdate(rows => rows.SetProperty(row => row.LastId, id));
        }

        return ids;
    }

    // Rows from before there were kinds learn theirs here.
    private static Dictionary<IdSubject, int> Stored(UmbracoKiDbContext context, IReadOnlySet<IdSubject> subjects)
    {
        var byKey = subjects.ToDictionary(subject => (subject.Document, subject.Language ?? string.Empty));
        var stored = new Dictionary<IdSubject, int>();
        foreach (var documents in subjects.Select(subject => subject.Document).Distinct().Chunk(ChunkSize))
        {
            foreach (var row in context.Ids.Where(row => documents.Contains(row.Document)))
            {
                if (!byKey.TryGetValue((row.Document, row.Language), out var subject))
                {
                    continue;
                }

                stored[subject] = row.Id;
                if (IdNumbering.IsBeforeKinds(row.Numbering))
                {
                    context.Entry(row).Property(entry => entry.Numbering).CurrentValue = IdNumbering.Of(subject);
                }
            }
        }

        return stored;
    }

    private static HashSet<(string Numbering, int Id)> Taken(UmbracoKiDbContext context, IReadOnlyList<(IdSubject Subject, int Id)> wanted) =>
        [.. wanted.Select(pair => pair.Id).Distinct().Chunk(ChunkSize)
            .SelectMany(ids => context.Ids.AsNoTracking().Where(row => ids.Contains(row.Id)).Select(row => new { row.Numbering, row.Id }).ToList())
            .Select(row => (row.Numbering, row.Id))];

    /// <returns>The first of the ids taken; they follow each other.</returns>
    private static int Take(UmbracoKiDbContext context, string numbering, int count)
    {
        var counter = context.Counters.AsNoTracking().Single(row => row.Name == numbering);
        var last = checked(counter.LastId + count);
        context.Counters.Where(row => row.Name == numbering).ExecuteUpdate(rows => rows.SetProperty(row => row.LastId, last));
        return counter.LastId + 1;
    }

    private static void Add(UmbracoKiDbContext context, IdSubject subject, int id) => context.Ids.Add(new IdRow
    {
        Document = subject.Document,
        Language = subject.Language ?? string.Empty,
        Numbering = IdNumbering.Of(subject),
        Id = id,
    });

    private static string Shared(IdSubject subject) => subject.Language is null ? IdNumbering.AnyDocument : IdNumbering.AnyTranslation;
}
