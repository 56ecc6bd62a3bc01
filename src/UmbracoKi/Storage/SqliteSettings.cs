using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UmbracoKi.Storage;

/// <summary>
/// Waits for other writers instead of failing, and lets a commit return only when it is on the disk: an id that was
/// answered and then lost in a power cut would be given again to something else.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    private static readonly string Statements = $"PRAGMA busy_timeout = {StorageLocation.BusySeconds * 1000}; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    // Nothing here waits for I/O, so the asynchronous way is the same.
    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }
}
