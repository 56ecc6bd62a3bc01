using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserClientRowConfiguration : IEntityTypeConfiguration<UserClientRow>
{
    public void Configure(EntityTypeBuilder<UserClientRow> builder)
    {
        builder.ToTable("umbracoUser2ClientId");
        builder.HasKey(r => new { r.UserId, r.ClientId });
        builder.Property(r => r.UserId).HasColumnName("userId");
        builder.Property(r => r.ClientId).HasColumnName("clientId");
    }
}
