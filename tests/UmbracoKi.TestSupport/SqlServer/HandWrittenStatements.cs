using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UmbracoKi.TestSupport.SqlServer;

/// <summary>Hands on the statements that EF Core takes as they are.</summary>
internal sealed class HandWrittenStatements(Action<DbCommand> note) : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.CommandSource == CommandSource.ExecuteSqlRaw)
        {
            note(command);
        }

        return result;
    }
}
