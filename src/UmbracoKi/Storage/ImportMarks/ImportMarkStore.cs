using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Storage.ImportMarks;

internal sealed class ImportMarkStore(StorageDatabase database) : IImportMarks
{
    private const int ChunkSize = 500;

    public string? Get(string scope, string key)
    {
        using var context = database.OpenForReading();
        return context.ImportMarks.Where(row => row.Scope == scope && row.Key == key).Select(row => row.Value).SingleOrDefault();
    }

    public IReadOnlyDictionary<string, string> Get(string scope, IReadOnlyCollection<string> keys)
    {
        using var context = database.OpenForReading();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var chunk in keys.Distinct(StringComparer.Ordinal).Chunk(ChunkSize))
        {
            foreach (var row in context.ImportMarks.Where(row => row.Scope == scope && chunk.Contains(row.Key)))
            {
                found[row.Key] = row.Value;
            }
        }

        return found;
    }

    public IReadOnlyDictionary<string, string> All(string scope)
    {
        using var context = database.OpenForReading();
        return context.ImportMarks.Where(row => row.Scope == scope).Select(row => new { row.Key, row.Value }).ToFrozenDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
    }

    public void Set(IEnumerable<(string Scope, string Key, string Value)> marks)
    {
        var latest = new Dictionary<(string Scope, string Key), string>();
        foreach (var (scope, key, value) in marks)
        {
            RefuseTooLong(scope, ImportMarkConfiguration.ScopeLength);
            RefuseTooLong(key, ImportMarkConfiguration.KeyLength);
            latest[(scope, key)] = value;
        }

        if (latest.Count > 0)
        {
            database.Write(context => Store(context, latest));
        }
    }

    private static int Store(UmbracoKiDbContext context, Dictionary<(string Scope, string Key), string> marks)
    {
        foreach (var scope in marks.GroupBy(mark => mark.Key.Scope, mark => (mark.Key.Key, mark.Value)))
        {
            foreach (var chunk in scope.Chunk(ChunkSize))
            {
                var keys = chunk.Select(mark => mark.Key).ToArray();
                var rows = context.ImportMarks.Where(row => row.Scope == scope.Key && keys.Contains(row.Key)).ToDictionary(row => row.Key);
                foreach (var (key, value) in chunk)
                {
                    if (rows.TryGetValue(key, out var row))
                    {
                        row.Value = value;
                    }
                    else
                    {
                        context.ImportMarks.Add(new ImportMarkRow { Scope = scope.Key, Key = key, Value = value });
                    }
                }
            }
        }

        return context.SaveChanges();
    }

    private static void RefuseTooLong(string text, int length)
    {
        if (text.Length > length)
        {
            throw new ArgumentException($"Longer than {length} characters: \"{text[..50]}…\"");
        }
    }
}
