using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Storage.ImportMarks;

internal sealed class ImportMarkConfiguration(string? exactCollation) : IEntityTypeConfiguration<ImportMarkRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "ImportMark";

    public const int ScopeLength = 100;

    /// <summary>With the scope it must fit an index key of SQL Server (1,700 bytes).</summary>
    public const int KeyLength = 700;

    public void Configure(EntityTypeBuilder<ImportMarkRow> mark)
    {
        mark.ToTable(Table);
        mark.HasKey(row => row.Id).HasName("PK_" + Table);
        mark.Property(row => row.Scope).HasMaxLength(ScopeLength).UseCollation(exactCollation);
        mark.Property(row => row.Key).HasMaxLength(KeyLength).UseCollation(exactCollation);
        mark.HasIndex(row => new { row.Scope, row.Key }).IsUnique().HasDatabaseName($"IX_{Table}_Scope_Key");
    }
}
