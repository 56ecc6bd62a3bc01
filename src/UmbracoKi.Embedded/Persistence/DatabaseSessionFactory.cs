using Microsoft.EntityFrameworkCore;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Opens units of work on the database file.</summary>
internal sealed class DatabaseSessionFactory(
    IDbContextFactory<UmbracoDbContext> contexts, WriterGate gate, CommitCounter commits)
{
    public DatabaseSession Open() => new(contexts.CreateDbContext(), gate, commits);
}
