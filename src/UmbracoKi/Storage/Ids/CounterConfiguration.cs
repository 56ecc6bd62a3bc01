using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Storage.Ids;

internal sealed class CounterConfiguration(string? exactCollation) : IEntityTypeConfiguration<CounterRow>
{
    public const string Table = UmbracoKiDbContext.TablePrefix + "Counter";

    public const int NameLength = 50;

    public void Configure(EntityTypeBuilder<CounterRow> counter)
    {
        counter.ToTable(Table);
        counter.HasKey(row => row.Name).HasName("PK_" + Table);
        counter.Property(row => row.Name).HasMaxLength(NameLength).UseCollation(exactCollation);
    }
}
