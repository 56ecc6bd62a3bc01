using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UmbracoKi.Storage.Ids;

namespace UmbracoKi.Storage.Slugs;

internal sealed class SlugConfiguration(string? exactCollation) : IEntityTypeConfiguration<SlugRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "Slug";

    public const int LanguageLength = IdConfiguration.LanguageLength;

    /// <summary>With document and language it must fit an index key of SQL Server (1,700 bytes).</summary>
    public const int SlugLength = 800;

    public void Configure(EntityTypeBuilder<SlugRow> slug)
    {
        slug.ToTable(Table);
        slug.HasKey(row => row.Id).HasName("PK_" + Table);
        slug.Property(row => row.Language).HasMaxLength(LanguageLength).UseCollation(exactCollation);
        slug.Property(row => row.Slug).HasMaxLength(SlugLength).UseCollation(exactCollation);
        slug.HasIndex(row => new { row.Document, row.Language, row.Slug }).IsUnique().HasDatabaseName($"IX_{Table}_Document_Language_Slug");
    }
}
