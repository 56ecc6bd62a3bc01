using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class AllowedChildRowConfiguration : IEntityTypeConfiguration<AllowedChildRow>
{
    public void Configure(EntityTypeBuilder<AllowedChildRow> builder)
    {
        builder.ToTable("cmsContentTypeAllowedContentType");
        builder.HasKey(a => new { a.ContentTypeId, a.AllowedId });
        builder.Property(a => a.ContentTypeId).HasColumnName("Id");
        builder.Property(a => a.AllowedId).HasColumnName("AllowedId");
        builder.Property(a => a.SortOrder).HasColumnName("SortOrder");
    }
}
