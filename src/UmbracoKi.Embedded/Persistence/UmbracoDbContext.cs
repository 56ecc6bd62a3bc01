using Microsoft.EntityFrameworkCore;
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

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (!IsWriting)
        {
            throw new InvalidOperationException("SaveChanges was called on a database opened for reading; use IScopedDatabase.Writing.");
        }

        var written = base.SaveChanges(acceptAllChangesOnSuccess);
        ChangeTracker.Clear();
        return written;
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
        => throw new NotSupportedException("UmbracoDbContext.SaveChangesAsync: Umbraco's repositories write synchronously.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.UseUmbracoColumnFormats();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.ApplyConfigurationsFromAssembly(typeof(UmbracoDbContext).Assembly);
}
