using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentData;

internal sealed class ContentVersionCultureVariationRowConfiguration : IEntityTypeConfiguration<ContentVersionCultureVariationRow>
{
    public void Configure(EntityTypeBuilder<ContentVersionCultureVariationRow> builder)
    {
        builder.ToTable("umbracoContentVersionCultureVariation");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.VersionId).HasColumnName("versionId");
        builder.Property(r => r.LanguageId).HasColumnName("languageId");
        builder.Property(r => r.Name).HasColumnName("name");
        builder.Property(r => r.Date).HasColumnName("date");
        builder.Property(r => r.UserId).HasColumnName("availableUserId");
    }
}
