using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Storage.Ids;

internal sealed class DocumentIdConfiguration : IEntityTypeConfiguration<DocumentIdRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "DocumentId";

    public void Configure(EntityTypeBuilder<DocumentIdRow> document)
    {
        document.ToTable(Table);
        document.HasKey(row => row.Id).HasName("PK_" + Table);
        document.Property(row => row.Id).ValueGeneratedNever();
        document.HasIndex(row => row.Document).IsUnique().HasDatabaseName($"IX_{Table}_Document");
    }
}
