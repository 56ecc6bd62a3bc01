using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class DocumentTypeTemplateRowConfiguration : IEntityTypeConfiguration<DocumentTypeTemplateRow>
{
    public void Configure(EntityTypeBuilder<DocumentTypeTemplateRow> builder)
    {
        builder.ToTable("cmsDocumentType");
        builder.HasKey(t => new { t.ContentTypeId, t.TemplateId });
        builder.Property(t => t.ContentTypeId).HasColumnName("contentTypeNodeId");
        builder.Property(t => t.TemplateId).HasColumnName("templateNodeId");
        builder.Property(t => t.IsDefault).HasColumnName("IsDefault");
    }
}
