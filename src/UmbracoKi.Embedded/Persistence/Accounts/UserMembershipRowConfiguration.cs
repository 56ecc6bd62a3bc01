using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserMembershipRowConfiguration : IEntityTypeConfiguration<UserMembershipRow>
{
    public void Configure(EntityTypeBuilder<UserMembershipRow> builder)
    {
        builder.ToTable("umbracoUser2UserGroup");
        builder.HasKey(r => new { r.UserId, r.GroupId });
        builder.Property(r => r.UserId).HasColumnName("userId");
        builder.Property(r => r.GroupId).HasColumnName("userGroupId");
    }
}
