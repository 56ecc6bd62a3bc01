using Microsoft.EntityFrameworkCore;
using UmbracoKi.Embedded.Persistence.Engines;
using UmbracoKi.Embedded.Persistence.Schema;

namespace UmbracoKi.Embedded.Persistence;

/// <summary>Umbraco's tables. Each is configured beside its repository by an <see cref="IEntityTypeConfiguration{T}"/>.</summary>
/// <remarks>Queries do not track. What <see cref="SaveChanges(bool)"/> has written is forgotten at once.</remarks>
internal sealed class UmbracoDbContext : DbContext
{
    public UmbracoDbContext(DbContextOptions<UmbracoDbContext> options)
        : base(options)
        => Database.AutoSavepointsEnabled = false; // What fails in a scope fails the scope; nothing rolls back in part.

    /// <summary>Whether the write transaction is held; kept by <see cref="DatabaseSession"/>.</summary>
    internal bool IsWriting { get; set; }

    /// <summary>What it is a context of; given by <see cref="DatabaseSessionFactory"/>.</summary>
    internal IDatabaseEngine? Engine { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (!IsWriting)
        {
            throw new InvalidOperationException("SaveChanges was called on a database opened for reading; use IScopedDatabase.Writing.");
        }

        try
        {
            var written = base.SaveChanges(acceptAllChangesOnSuccess);
            ChangeTracker.Clear();
            return written;
        }
        catch (DbUpdateException failure) when (failure.InnerException is DatabaseBusyException busy)
        {
            throw new DatabaseBusyException(busy.Message, failure);
        }
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
        => throw new NotSupportedException("UmbracoDbContext.SaveChangesAsync: Umbraco's repositories write synchronously.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.UseUmbracoColumnFormats();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(UmbracoDbContext).Assembly);
        modelBuilder.UseSqlText(Database.IsSqlServer());
        if (Database.IsSqlServer())
        {
            modelBuilder.UseSqlServerColumns();
        }
    }
}
