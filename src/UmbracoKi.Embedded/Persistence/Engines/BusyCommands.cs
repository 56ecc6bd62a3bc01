using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UmbracoKi.Embedded.Persistence.Engines;

/// <summary>On a server any statement may wait for others too long; its caller learns that from one exception.</summary>
internal sealed class BusyCommands(IDatabaseEngine engine) : DbCommandInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData)
    {
        if (engine.AsBusy(eventData.Exception) is { } busy)
        {
            throw busy;
        }
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
        => engine.AsBusy(eventData.Exception) is { } busy ? Task.FromException(busy) : Task.CompletedTask;
}
