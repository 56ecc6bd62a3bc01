using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Documents;

internal sealed class DocumentVersionRowConfiguration : IEntityTypeConfiguration<DocumentVersionRow>
{
    public void Configure(EntityTypeBuilder<DocumentVersionRow> builder)
    {
        builder.ToTable("umbracoDocumentVersion");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.TemplateId).HasColumnName("templateId");
        builder.Property(r => r.Published).HasColumnName("published");
    }
}
