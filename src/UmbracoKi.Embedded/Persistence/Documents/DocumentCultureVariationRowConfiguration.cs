using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Documents;

internal sealed class DocumentCultureVariationRowConfiguration : IEntityTypeConfiguration<DocumentCultureVariationRow>
{
    public void Configure(EntityTypeBuilder<DocumentCultureVariationRow> builder)
    {
        builder.ToTable("umbracoDocumentCultureVariation");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.NodeId).HasColumnName("nodeId");
        builder.Property(r => r.LanguageId).HasColumnName("languageId");
        builder.Property(r => r.Edited).HasColumnName("edited");
        builder.Property(r => r.Available).HasColumnName("available");
        builder.Property(r => r.Published).HasColumnName("published");
        builder.Property(r => r.Name).HasColumnName("name");
    }
}
