using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class GroupPermissionRowConfiguration : IEntityTypeConfiguration<GroupPermissionRow>
{
    public void Configure(EntityTypeBuilder<GroupPermissionRow> builder)
    {
        builder.ToTable("umbracoUserGroup2Permission");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.GroupKey).HasColumnName("userGroupKey");
        builder.Property(r => r.Permission).HasColumnName("permission");
    }
}
