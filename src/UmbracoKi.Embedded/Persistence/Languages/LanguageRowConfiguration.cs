using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Languages;

internal sealed class LanguageRowConfiguration : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> builder)
    {
        builder.ToTable("umbracoLanguage");
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(l => l.IsoCode).HasColumnName("languageISOCode");
        builder.Property(l => l.Name).HasColumnName("languageCultureName");
        builder.Property(l => l.IsDefault).HasColumnName("isDefaultVariantLang");
        builder.Property(l => l.IsMandatory).HasColumnName("mandatory");
        builder.Property(l => l.FallbackId).HasColumnName("fallbackLanguageId");
    }
}
