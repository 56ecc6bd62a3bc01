using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Cache;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>Puts rows of the reference into a running host's database: what the session needs and these tests do not send.</summary>
internal sealed class ReferenceRows(string database, AppCaches caches)
{
    private const string Media = "(SELECT id FROM reference.umbracoNode WHERE nodeObjectType = 'B796F64C-1F99-4FFB-B886-4BF4BC011A9C')";
    private const string MediaVersions = $"(SELECT id FROM reference.umbracoContentVersion WHERE nodeId IN {Media})";
    private const string NewGroups = "(SELECT id FROM reference.umbracoUserGroup WHERE id > 5)";
    private const string NewGroupKeys = "(SELECT key FROM reference.umbracoUserGroup WHERE id > 5)";

    /// <summary>The folder and the image that scenario f-media leaves, and its use of ids.</summary>
    public Task MediaAsync() => ImportAsync(
    [
        ("umbracoNode", $"id IN {Media}"),
        ("umbracoContent", $"nodeId IN {Media}"),
        ("umbracoContentVersion", $"nodeId IN {Media}"),
        ("umbracoMediaVersion", $"id IN {MediaVersions}"),
        ("umbracoPropertyData", $"versionId IN {MediaVersions}"),
    ],
    [
        // Two more media were made and deleted. The rollback names the first version of the first document: 5.
        "UPDATE main.sqlite_sequence SET seq = 1076 WHERE name = 'umbracoNode'",
        "UPDATE main.sqlite_sequence SET seq = 4 WHERE name = 'umbracoContentVersion'",
    ]);

    /// <summary>The users and groups that scenario h-users leaves.</summary>
    public Task UsersAsync() => ImportAsync(
    [
        ("umbracoUser", "id > 0"),
        ("umbracoUserGroup", "id > 5"),
        ("umbracoUser2UserGroup", "userId > 0"),
        ("umbracoUserGroup2App", $"userGroupId IN {NewGroups}"),
        ("umbracoUserGroup2Language", $"userGroupId IN {NewGroups}"),
        ("umbracoUserGroup2Permission", $"userGroupKey IN {NewGroupKeys}"),
    ], []);

    private async Task ImportAsync((string Table, string Condition)[] rows, string[] afterwards)
    {
        await using var connection = new SqliteConnection($"Data Source=file:{database};Pooling=False");
        await connection.OpenAsync();
        await RunAsync(connection, "PRAGMA foreign_keys = OFF");
        await RunAsync(connection, $"ATTACH 'file:{SharedData.PathOf("umbraco17/after-editing.sqlite")}?mode=ro&immutable=1' AS reference");
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            foreach (var (table, condition) in rows)
            {
                await RunAsync(connection, $"INSERT OR IGNORE INTO main.{table} SELECT * FROM reference.{table} WHERE {condition}");
            }

            foreach (var statement in afterwards)
            {
                await RunAsync(connection, statement);
            }

            await transaction.CommitAsync();
        }

        caches.IsolatedCaches.ClearAllCaches();
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
