using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Cache;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Puts rows of the reference into a running host's database: what the session needs and the host cannot write yet.</summary>
internal sealed class ReferenceRowsImport(string database, AppCaches caches)
{
    private const string Media = "(SELECT id FROM reference.umbracoNode WHERE nodeObjectType = 'B796F64C-1F99-4FFB-B886-4BF4BC011A9C')";
    private const string MediaVersions = $"(SELECT id FROM reference.umbracoContentVersion WHERE nodeId IN {Media})";

    /// <summary>The folder and the image that scenario f-media leaves, and its use of ids.</summary>
    public Task MediaAsync() => Import(
    [
        ("umbracoNode", $"id IN {Media}"),
        ("umbracoContent", $"nodeId IN {Media}"),
        ("umbracoContentVersion", $"nodeId IN {Media}"),
        ("umbracoMediaVersion", $"id IN {MediaVersions}"),
        ("umbracoPropertyData", $"versionId IN {MediaVersions}"),
        ("umbracoLog", "entityType = 'Media'"),
    ],
    [
        // Two more media were made and deleted. The rollback names the first version of the first document: 5.
        "UPDATE main.sqlite_sequence SET seq = 1076 WHERE name = 'umbracoNode'",
        "UPDATE main.sqlite_sequence SET seq = 4 WHERE name = 'umbracoContentVersion'",
    ]);

    private async Task Import((string Table, string Condition)[] rows, string[] afterwards)
    {
        await using var connection = new SqliteConnection($"Data Source=file:{database};Pooling=False");
        await connection.OpenAsync();
        Run(connection, $"ATTACH 'file:{SharedData.PathOf("umbraco17/after-editing.sqlite")}?mode=ro&immutable=1' AS reference");
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var (table, condition) in rows)
            {
                Run(connection, $"INSERT INTO main.{table} SELECT * FROM reference.{table} WHERE {condition}");
            }

            foreach (var statement in afterwards)
            {
                Run(connection, statement);
            }

            await transaction.CommitAsync();
        }

        caches.IsolatedCaches.ClearAllCaches();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
