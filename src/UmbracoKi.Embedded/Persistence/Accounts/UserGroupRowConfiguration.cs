using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserGroupRowConfiguration : IEntityTypeConfiguration<UserGroupRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> builder)
    {
        builder.ToTable("umbracoUserGroup");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.Key).HasColumnName("key");
        builder.Property(r => r.Alias).HasColumnName("userGroupAlias");
        builder.Property(r => r.Name).HasColumnName("userGroupName");
        builder.Property(r => r.DefaultPermissions).HasColumnName("userGroupDefaultPermissions");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
        builder.Property(r => r.UpdateDate).HasColumnName("updateDate");
        builder.Property(r => r.Icon).HasColumnName("icon");
        builder.Property(r => r.HasAccessToAllLanguages).HasColumnName("hasAccessToAllLanguages");
        builder.Property(r => r.StartContentId).HasColumnName("startContentId");
        builder.Property(r => r.StartMediaId).HasColumnName("startMediaId");
    }
}
