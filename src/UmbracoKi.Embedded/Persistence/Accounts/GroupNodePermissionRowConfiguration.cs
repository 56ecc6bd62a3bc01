using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class GroupNodePermissionRowConfiguration : IEntityTypeConfiguration<GroupNodePermissionRow>
{
    public void Configure(EntityTypeBuilder<GroupNodePermissionRow> builder)
    {
        builder.ToTable("umbracoUserGroup2GranularPermission");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.GroupKey).HasColumnName("userGroupKey");
        builder.Property(r => r.NodeKey).HasColumnName("uniqueId");
        builder.Property(r => r.Permission).HasColumnName("permission");
        builder.Property(r => r.Context).HasColumnName("context");
    }
}
