using System.Globalization;
using Microsoft.Data.Sqlite;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>Writes entries with prepared statements, within the transaction of its connection.</summary>
internal sealed class SearchWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteCommand _removeWords = Command(connection, "DELETE FROM words WHERE rowid IN (SELECT id FROM variant WHERE node = $1)", 1);
    private readonly SqliteCommand _removeVariants = Command(connection, "DELETE FROM variant WHERE node = $1", 1);
    private readonly SqliteCommand _removeNode = Command(connection, "DELETE FROM node WHERE id = $1", 1);
    private readonly SqliteCommand _node = Command(connection, "INSERT INTO node (id, key, kind, type, path, trashed, stamp) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7);
    private readonly SqliteCommand _variant = Command(connection, "INSERT INTO variant (node, culture, draft, published) VALUES ($1, $2, $3, $4) RETURNING id", 4);
    private readonly SqliteCommand _words = Command(connection, "INSERT INTO words (rowid, name, content) VALUES ($1, $2, $3)", 3);
    private readonly SqliteCommand _term = Command(connection, "INSERT OR IGNORE INTO term (term) VALUES ($1)", 1);

    public void Remove(int id)
    {
        Run(_removeWords, id);
        Run(_removeVariants, id);
        Run(_removeNode, id);
    }

    public void Add(SearchEntry entry)
    {
        var node = entry.Node;
        Run(_node, node.Id, node.Key.ToString(), (int)node.Kind, node.Type.ToString(), node.Path, node.IsTrashed, node.Stamp);
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variant in entry.Variants)
        {
            Bind(_variant, [node.Id, variant.Culture, variant.IsDraft, variant.IsPublished]);
            var id = Convert.ToInt64(_variant.ExecuteScalar(), CultureInfo.InvariantCulture);
            Run(_words, id, variant.Name, variant.Values);
            terms.UnionWith(variant.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            terms.UnionWith(variant.Values.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        foreach (var term in terms)
        {
            Run(_term, term);
        }
    }

    public void Dispose()
    {
        foreach (var command in new[] { _removeWords, _removeVariants, _removeNode, _node, _variant, _words, _term })
        {
            command.Dispose();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var number = 1; number <= parameters; number++)
        {
            command.Parameters.AddWithValue($"${number}", DBNull.Value);
        }

        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        Bind(command, values);
        command.ExecuteNonQuery();
    }

    private static void Bind(SqliteCommand command, object[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index];
        }
    }
}
