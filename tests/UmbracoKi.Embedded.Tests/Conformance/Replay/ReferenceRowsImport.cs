using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Cache;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>Puts rows of the reference into a running host's database: what the session needs and the host cannot write yet.</summary>
internal sealed class ReferenceRowsImport(string database, AppCaches caches)
{
    private const string NewGroups = "(SELECT id FROM reference.umbracoUserGroup WHERE id > 5)";
    private const string NewGroupKeys = "(SELECT key FROM reference.umbracoUserGroup WHERE id > 5)";

    /// <summary>The users and groups that scenario h-users leaves.</summary>
    public Task UsersAsync() => Import(
    [
        ("umbracoUser", "id > 0"),
        ("umbracoUserGroup", "id > 5"),
        ("umbracoUser2UserGroup", "userId > 0"),
        ("umbracoUserGroup2App", $"userGroupId IN {NewGroups}"),
        ("umbracoUserGroup2Language", $"userGroupId IN {NewGroups}"),
        ("umbracoUserGroup2Permission", $"userGroupKey IN {NewGroupKeys}"),
    ], []);

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
