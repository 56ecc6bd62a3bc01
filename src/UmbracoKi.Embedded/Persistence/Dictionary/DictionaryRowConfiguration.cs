using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Dictionary;

internal sealed class DictionaryRowConfiguration : IEntityTypeConfiguration<DictionaryRow>
{
    public void Configure(EntityTypeBuilder<DictionaryRow> builder)
    {
        builder.ToTable("cmsDictionary");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).HasColumnName("pk").ValueGeneratedOnAdd();
        builder.Property(d => d.Key).HasColumnName("id");
        builder.Property(d => d.ParentKey).HasColumnName("parent");
        builder.Property(d => d.ItemKey).HasColumnName("key");
    }
}
