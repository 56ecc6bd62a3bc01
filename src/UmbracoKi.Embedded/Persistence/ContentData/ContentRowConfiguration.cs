using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentData;

internal sealed class ContentRowConfiguration : IEntityTypeConfiguration<ContentRow>
{
    public void Configure(EntityTypeBuilder<ContentRow> builder)
    {
        builder.ToTable("umbracoContent");
        builder.HasKey(r => r.NodeId);
        builder.Property(r => r.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        builder.Property(r => r.ContentTypeId).HasColumnName("contentTypeId");
    }
}
