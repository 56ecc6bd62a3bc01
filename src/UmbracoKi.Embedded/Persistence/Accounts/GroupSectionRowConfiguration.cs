using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class GroupSectionRowConfiguration : IEntityTypeConfiguration<GroupSectionRow>
{
    public void Configure(EntityTypeBuilder<GroupSectionRow> builder)
    {
        builder.ToTable("umbracoUserGroup2App");
        builder.HasKey(r => new { r.GroupId, r.Section });
        builder.Property(r => r.GroupId).HasColumnName("userGroupId");
        builder.Property(r => r.Section).HasColumnName("app");
    }
}
