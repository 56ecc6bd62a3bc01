using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Relations;

internal sealed class RelationTypeRowConfiguration : IEntityTypeConfiguration<RelationTypeRow>
{
    public void Configure(EntityTypeBuilder<RelationTypeRow> builder)
    {
        builder.ToTable("umbracoRelationType");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.Key).HasColumnName("typeUniqueId");
        builder.Property(r => r.IsBidirectional).HasColumnName("dual");
        builder.Property(r => r.ParentObjectType).HasColumnName("parentObjectType");
        builder.Property(r => r.ChildObjectType).HasColumnName("childObjectType");
        builder.Property(r => r.Name).HasColumnName("name");
        builder.Property(r => r.Alias).HasColumnName("alias");
        builder.Property(r => r.IsDependency).HasColumnName("isDependency");
    }
}
