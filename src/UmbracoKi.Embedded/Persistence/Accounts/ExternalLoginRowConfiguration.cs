using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class ExternalLoginRowConfiguration : IEntityTypeConfiguration<ExternalLoginRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginRow> builder)
    {
        builder.ToTable("umbracoExternalLogin");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.OwnerKey).HasColumnName("userOrMemberKey");
        builder.Property(r => r.Provider).HasColumnName("loginProvider");
        builder.Property(r => r.ProviderKey).HasColumnName("providerKey");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
        builder.Property(r => r.UserData).HasColumnName("userData");
    }
}
