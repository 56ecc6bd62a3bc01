using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Storage.Ids;

internal sealed class TranslationIdConfiguration(string? exactCollation) : IEntityTypeConfiguration<TranslationIdRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "TranslationId";

    public const int LanguageLength = 35;

    public void Configure(EntityTypeBuilder<TranslationIdRow> translation)
    {
        translation.ToTable(Table);
        translation.HasKey(row => row.Id).HasName("PK_" + Table);
        translation.Property(row => row.Id).ValueGeneratedNever();
        translation.Property(row => row.Language).HasMaxLength(LanguageLength).UseCollation(exactCollation);
        translation.HasIndex(row => new { row.Document, row.Language }).IsUnique().HasDatabaseName($"IX_{Table}_Document_Language");
    }
}
