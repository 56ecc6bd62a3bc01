using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Tags;

internal sealed class TagUseRowConfiguration : IEntityTypeConfiguration<TagUseRow>
{
    public void Configure(EntityTypeBuilder<TagUseRow> builder)
    {
        builder.ToTable("cmsTagRelationship");
        builder.HasKey(r => new { r.NodeId, r.PropertyTypeId, r.TagId });
        builder.Property(r => r.NodeId).HasColumnName("nodeId");
        builder.Property(r => r.TagId).HasColumnName("tagId");
        builder.Property(r => r.PropertyTypeId).HasColumnName("propertyTypeId");
    }
}
