using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Storage.Ids;

internal sealed class IdConfiguration(string? exactCollation) : IEntityTypeConfiguration<IdRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "Id";

    public const int LanguageLength = 35;

    public void Configure(EntityTypeBuilder<IdRow> id)
    {
        id.ToTable(Table);
        id.HasKey(row => new { row.Document, row.Language }).HasName("PK_" + Table);
        id.Property(row => row.Language).HasMaxLength(LanguageLength).UseCollation(exactCollation);
        id.Property(row => row.Numbering).HasMaxLength(CounterConfiguration.NameLength).UseCollation(exactCollation);
        id.HasIndex(row => new { row.Numbering, row.Id }).IsUnique().HasDatabaseName($"IX_{Table}_Numbering_Id");
    }
}
