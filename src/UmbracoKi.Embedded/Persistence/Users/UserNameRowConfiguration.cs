using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Users;

internal sealed class UserNameRowConfiguration : IEntityTypeConfiguration<UserNameRow>
{
    public void Configure(EntityTypeBuilder<UserNameRow> builder)
    {
        builder.HasNoKey();
        builder.ToView("umbracoUser");
        builder.Property(u => u.Id).HasColumnName("id");
        builder.Property(u => u.Name).HasColumnName("userName");
    }
}
