using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Cache;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>Puts rows of the reference into a running host's database: what the session needs and these tests do not send.</summary>
internal sealed class ReferenceRows(string database, AppCaches caches)
{
    private const string NewGroups = "(SELECT id FROM reference.umbracoUserGroup WHERE id > 5)";
    private const string NewGroupKeys = "(SELECT key FROM reference.umbracoUserGroup WHERE id > 5)";

    /// <summary>The users and groups that scenario h-users leaves.</summary>
    public Task UsersAsync() => ImportAsync(
    [
        ("umbracoUser", "id > 0"),
        ("umbracoUserGroup", "id > 5"),
        ("umbracoUser2UserGroup", "userId > 0"),
        ("umbracoUserGroup2App", $"userGroupId IN {NewGroups}"),
        ("umbracoUserGroup2Language", $"userGroupId IN {NewGroups}"),
        ("umbracoUserGroup2Permission", $"userGroupKey IN {NewGroupKeys}"),
    ]);

    private async Task ImportAsync((string Table, string Condition)[] rows)
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
