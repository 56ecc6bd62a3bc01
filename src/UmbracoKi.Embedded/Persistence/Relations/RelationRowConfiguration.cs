using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Relations;

internal sealed class RelationRowConfiguration : IEntityTypeConfiguration<RelationRow>
{
    public void Configure(EntityTypeBuilder<RelationRow> builder)
    {
        builder.ToTable("umbracoRelation");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.ParentId).HasColumnName("parentId");
        builder.Property(r => r.ChildId).HasColumnName("childId");
        builder.Property(r => r.TypeId).HasColumnName("relType");
        builder.Property(r => r.Date).HasColumnName("datetime");
        builder.Property(r => r.Comment).HasColumnName("comment");
    }
}
