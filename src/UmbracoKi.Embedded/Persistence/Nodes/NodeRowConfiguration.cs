using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Nodes;

internal sealed class NodeRowConfiguration : IEntityTypeConfiguration<NodeRow>
{
    public void Configure(EntityTypeBuilder<NodeRow> builder)
    {
        builder.ToTable("umbracoNode");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(n => n.Key).HasColumnName("uniqueId");
        builder.Property(n => n.ParentId).HasColumnName("parentId");
        builder.Property(n => n.Level).HasColumnName("level");
        builder.Property(n => n.Path).HasColumnName("path");
        builder.Property(n => n.SortOrder).HasColumnName("sortOrder");
        builder.Property(n => n.Trashed).HasColumnName("trashed");
        builder.Property(n => n.UserId).HasColumnName("nodeUser");
        builder.Property(n => n.Text).HasColumnName("text");
        builder.Property(n => n.ObjectType).HasColumnName("nodeObjectType");
        builder.Property(n => n.CreateDate).HasColumnName("createDate");
    }
}
