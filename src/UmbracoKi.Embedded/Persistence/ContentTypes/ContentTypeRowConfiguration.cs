using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class ContentTypeRowConfiguration : IEntityTypeConfiguration<ContentTypeRow>
{
    public void Configure(EntityTypeBuilder<ContentTypeRow> builder)
    {
        builder.ToTable("cmsContentType");
        builder.HasKey(t => t.Pk);
        builder.Property(t => t.Pk).HasColumnName("pk").ValueGeneratedOnAdd();
        builder.Property(t => t.NodeId).HasColumnName("nodeId");
        builder.Property(t => t.Alias).HasColumnName("alias");
        builder.Property(t => t.Icon).HasColumnName("icon");
        builder.Property(t => t.Thumbnail).HasColumnName("thumbnail");
        builder.Property(t => t.Description).HasColumnName("description");
        builder.Property(t => t.ListView).HasColumnName("listView");
        builder.Property(t => t.IsElement).HasColumnName("isElement");
        builder.Property(t => t.AllowAtRoot).HasColumnName("allowAtRoot");
        builder.Property(t => t.Variations).HasColumnName("variations");
    }
}
