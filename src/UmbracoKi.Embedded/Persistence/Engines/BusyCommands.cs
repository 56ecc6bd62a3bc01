using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>On a server any statement may wait for others too long; its caller learns that from one exception.</summary>
/// <param name="asBusy">See <see cref="IDatabaseEngine.AsBusy"/>.</param>
internal sealed class BusyCommands(Func<Exception, DatabaseBusyException?> asBusy) : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData)
    {
        if (asBusy(eventData.Exception) is { } busy)
        {
            throw busy;
        }
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
        => asBusy(eventData.Exception) is { } busy ? Task.FromException(busy) : Task.CompletedTask;
}
