using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class TwoFactorLoginRowConfiguration : IEntityTypeConfiguration<TwoFactorLoginRow>
{
    public void Configure(EntityTypeBuilder<TwoFactorLoginRow> builder)
    {
        builder.ToTable("umbracoTwoFactorLogin");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.OwnerKey).HasColumnName("userOrMemberKey");
        builder.Property(r => r.Provider).HasColumnName("providerName");
        builder.Property(r => r.Secret).HasColumnName("secret");
    }
}
