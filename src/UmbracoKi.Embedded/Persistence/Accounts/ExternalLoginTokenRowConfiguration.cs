using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class ExternalLoginTokenRowConfiguration : IEntityTypeConfiguration<ExternalLoginTokenRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginTokenRow> builder)
    {
        builder.ToTable("umbracoExternalLoginToken");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.LoginId).HasColumnName("externalLoginId");
        builder.Property(r => r.Name).HasColumnName("name");
        builder.Property(r => r.Value).HasColumnName("value");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
    }
}
