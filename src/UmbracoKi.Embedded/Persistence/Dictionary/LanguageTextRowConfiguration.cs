using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Dictionary;

internal sealed class LanguageTextRowConfiguration : IEntityTypeConfiguration<LanguageTextRow>
{
    public void Configure(EntityTypeBuilder<LanguageTextRow> builder)
    {
        builder.ToTable("cmsLanguageText");
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).HasColumnName("pk").ValueGeneratedOnAdd();
        builder.Property(t => t.LanguageId).HasColumnName("languageId");
        builder.Property(t => t.DictionaryKey).HasColumnName("UniqueId");
        builder.Property(t => t.Value).HasColumnName("value");
    }
}
