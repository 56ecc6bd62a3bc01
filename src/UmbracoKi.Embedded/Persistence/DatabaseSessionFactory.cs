using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.Engines;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Opens units of work on the database.</summary>
internal sealed class DatabaseSessionFactory(
    IDbContextFactory<UmbracoDbContext> contexts, IDatabaseEngine engine, WriterGate gate, CommitCounter commits)
{
    public DatabaseSession Open()
    {
        var context = contexts.CreateDbContext();
        context.Engine = engine;
        return new DatabaseSession(context, engine, gate, commits);
    }
}
