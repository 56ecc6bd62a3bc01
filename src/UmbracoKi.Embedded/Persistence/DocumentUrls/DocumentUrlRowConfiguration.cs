using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.DocumentUrls;

internal sealed class DocumentUrlRowConfiguration : IEntityTypeConfiguration<DocumentUrlRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlRow> builder)
    {
        builder.ToTable("umbracoDocumentUrl");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.DocumentKey).HasColumnName("uniqueId");
        builder.Property(r => r.IsDraft).HasColumnName("isDraft");
        builder.Property(r => r.LanguageId).HasColumnName("languageId");
        builder.Property(r => r.UrlSegment).HasColumnName("urlSegment");
        builder.Property(r => r.IsPrimary).HasColumnName("isPrimary");
    }
}
