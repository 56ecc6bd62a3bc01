using Microsoft.EntityFrameworkCore;
using UmbracoKi.Storage.Feedback;
using UmbracoKi.Storage.Ids;
using UmbracoKi.Storage.ImportMarks;
using UmbracoKi.Storage.Slugs;

namespace UmbracoKi.Storage;

/// <summary>The tables of the module. Open it through <see cref="StorageDatabase"/>.</summary>
internal sealed class UmbracoKiDbContext(DbContextOptions<UmbracoKiDbContext> options) : DbContext(options)
{
    public const string TablePrefix = "umbracoKi";

    public const string MigrationsHistoryTable = TablePrefix + "MigrationsHistory";

    public DbSet<CounterRow> Counters => Set<CounterRow>();

    public DbSet<IdRow> Ids => Set<IdRow>();

    public DbSet<SlugRow> Slugs => Set<SlugRow>();

    public DbSet<ImportMarkRow> ImportMarks => Set<ImportMarkRow>();

    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        var exact = StorageText.ExactCollation(Database.ProviderName);

        model.ApplyConfiguration(new CounterConfiguration(exact));
        model.ApplyConfiguration(new IdConfiguration(exact));
        model.ApplyConfiguration(new SlugConfiguration(exact));
        model.ApplyConfiguration(new ImportMarkConfiguration(exact));
        model.ApplyConfiguration(new FeedbackConfiguration());
    }
}
