using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserDataRowConfiguration : IEntityTypeConfiguration<UserDataRow>
{
    public void Configure(EntityTypeBuilder<UserDataRow> builder)
    {
        builder.ToTable("umbracoUserData");
        builder.HasKey(r => r.Key);
        builder.Property(r => r.Key).HasColumnName("key");
        builder.Property(r => r.UserKey).HasColumnName("userKey");
        builder.Property(r => r.Group).HasColumnName("group");
        builder.Property(r => r.Identifier).HasColumnName("identifier");
        builder.Property(r => r.Value).HasColumnName("value");
    }
}
