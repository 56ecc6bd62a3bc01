using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Storage.Slugs;

/// <summary>Answers from memory. Slugs longer than <see cref="SlugConfiguration.SlugLength"/> are not kept.</summary>
internal sealed class SlugHistory(StorageDatabase database) : ISlugHistory
{
    private const int ChunkSize = 500;

    private readonly Lock _lock = new();
    private HashSet<(Guid Document, string Language, string Slug)>? _known;
    private volatile (Guid Document, string Language, string Slug)[]? _all;

    public void Note(IReadOnlyCollection<(Guid Document, string Language, string Slug)> slugs)
    {
        lock (_lock)
        {
            var known = Known();
            var unknown = slugs.Where(slug => slug.Slug.Length is > 0 and <= SlugConfiguration.SlugLength && !known.Contains(slug)).ToHashSet();
            if (unknown.Count == 0)
            {
                return;
            }

            database.Write(context => Store(context, unknown));
            known.UnionWith(unknown);
            _all = null;
        }
    }

    public IReadOnlyList<(Guid Document, string Language, string Slug)> All()
    {
        if (_all is { } all)
        {
            return all;
        }

        lock (_lock)
        {
            return _all ??= [.. Known()];
        }
    }

    private static int Store(UmbracoKiDbContext context, HashSet<(Guid Document, string Language, string Slug)> slugs)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var stored = new HashSet<(Guid, string, string)>();
        foreach (var chunk in slugs.Select(slug => slug.Document).Distinct().Chunk(ChunkSize))
        {
            stored.UnionWith(context.Slugs.AsNoTracking().Where(row => chunk.Contains(row.Document)).AsEnumerable().Select(Read));
        }

        foreach (var (document, language, slug) in slugs.Except(stored))
        {
            context.Slugs.Add(new SlugRow { Document = document, Language = language, Slug = slug });
        }

        return context.SaveChanges();
    }

    private static (Guid Document, string Language, string Slug) Read(SlugRow row) => (row.Document, row.Language, row.Slug);

    private HashSet<(Guid Document, string Language, string Slug)> Known()
    {
        if (_known is null)
        {
            using var context = database.OpenForReading();
            _known = context.Slugs.OrderBy(row => row.Id).AsEnumerable().Select(Read).ToHashSet();
        }

        return _known;
    }
}
