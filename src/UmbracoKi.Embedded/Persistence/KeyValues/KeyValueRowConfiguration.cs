using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.KeyValues;

internal sealed class KeyValueRowConfiguration : IEntityTypeConfiguration<KeyValueRow>
{
    public void Configure(EntityTypeBuilder<KeyValueRow> builder)
    {
        builder.ToTable("umbracoKeyValue");
        builder.HasKey(r => r.Key);
        builder.Property(r => r.Key).HasColumnName("key");
        builder.Property(r => r.Value).HasColumnName("value");
        builder.Property(r => r.Updated).HasColumnName("updated");
    }
}
