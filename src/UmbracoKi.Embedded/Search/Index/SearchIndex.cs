using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>The words of all documents and media, in a database of their own beside Umbraco's.</summary>
/// <remarks>One writes at a time; readers see the state of the last write and wait for nobody.</remarks>
internal sealed class SearchIndex(DatabaseFile database)
{
    private const string ModelMark = "model";

    private readonly SearchIndexFile _file = new(SearchIndexFile.PathFor(database.Path));
    private readonly Lock _preparing = new();
    private volatile bool _isPrepared;

    public string Path => _file.Path;

    /// <summary>What is indexed, by id, with the stamp of the state that was.</summary>
    public static IReadOnlyDictionary<int, string> Stamps(SqliteConnection index)
    {
        using var command = index.CreateCommand();
        command.CommandText = "SELECT id, stamp FROM node";
        using var reader = command.ExecuteReader();
        var stamps = new Dictionary<int, string>();
        while (reader.Read())
        {
            stamps[reader.GetInt32(0)] = reader.GetString(1);
        }

        return stamps;
    }

    /// <summary>The stamp of types and languages that values were read with; null in an index nobody has filled.</summary>
    public static string? Model(SqliteConnection index)
    {
        using var command = index.CreateCommand();
        command.CommandText = "SELECT value FROM mark WHERE name = $name";
        command.Parameters.AddWithValue("$name", ModelMark);
        return command.ExecuteScalar() as string;
    }

    public IReadOnlyDictionary<int, string> Stamps()
    {
        using var connection = Open();
        return Stamps(connection);
    }

    public string? Model()
    {
        using var connection = Open();
        return Model(connection);
    }

    /// <summary>The indexed items at or below these, as far as the index knows.</summary>
    public IReadOnlyCollection<int> Branches(IEnumerable<int> ids)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT n.id FROM node n WHERE EXISTS (SELECT 1 FROM json_each($ids) g WHERE instr(n.path || ',', ',' || g.value || ',') > 0)";
        command.Parameters.AddWithValue("$ids", $"[{string.Join(',', ids)}]");
        using var reader = command.ExecuteReader();
        var found = new List<int>();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0));
        }

        return found;
    }

    /// <summary>The items in order: name before values, whole words before beginnings, beginnings before insides.</summary>
    public IReadOnlyList<SearchHit> Find(SearchCriteria criteria)
    {
        using var connection = Open();
        return SearchReader.Find(connection, criteria);
    }

    /// <summary>Replaces and removes items, all or none.</summary>
    public void Write(IReadOnlyCollection<SearchEntry> entries, IReadOnlyCollection<int> gone)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        using (var writer = new SearchWriter(connection))
        {
            foreach (var id in gone)
            {
                writer.Remove(id);
            }

            foreach (var entry in entries)
            {
                writer.Remove(entry.Node.Id);
                writer.Add(entry);
            }
        }

        transaction.Commit();
    }

    /// <summary>Empties the index, because values are read otherwise now.</summary>
    public void Clear()
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM node; DELETE FROM variant; DELETE FROM term; DELETE FROM mark; INSERT INTO words (words) VALUES ('delete-all')";
        command.ExecuteNonQuery();
        transaction.Commit();
    }

    /// <summary>Makes the file anew, after it was found damaged.</summary>
    public void Recreate()
    {
        lock (_preparing)
        {
            _file.Delete();
            _file.Prepare();
        }
    }

    public void SetModel(string stamp)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO mark (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = $value";
        command.Parameters.AddWithValue("$name", ModelMark);
        command.Parameters.AddWithValue("$value", stamp);
        command.ExecuteNonQuery();
    }

    internal SqliteConnection Open()
    {
        if (!_isPrepared)
        {
            lock (_preparing)
            {
                if (!_isPrepared)
                {
                    _file.Prepare();
                    _isPrepared = true;
                }
            }
        }

        return _file.Open();
    }
}
