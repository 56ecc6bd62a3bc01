using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class CompositionRowConfiguration : IEntityTypeConfiguration<CompositionRow>
{
    public void Configure(EntityTypeBuilder<CompositionRow> builder)
    {
        builder.ToTable("cmsContentType2ContentType");
        builder.HasKey(c => new { c.ParentId, c.ChildId });
        builder.Property(c => c.ParentId).HasColumnName("parentContentTypeId");
        builder.Property(c => c.ChildId).HasColumnName("childContentTypeId");
    }
}
