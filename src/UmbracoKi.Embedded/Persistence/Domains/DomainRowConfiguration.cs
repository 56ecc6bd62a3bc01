using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Domains;

internal sealed class DomainRowConfiguration : IEntityTypeConfiguration<DomainRow>
{
    public void Configure(EntityTypeBuilder<DomainRow> builder)
    {
        builder.ToTable("umbracoDomain");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.LanguageId).HasColumnName("domainDefaultLanguage");
        builder.Property(r => r.RootId).HasColumnName("domainRootStructureID");
        builder.Property(r => r.Name).HasColumnName("domainName");
        builder.Property(r => r.SortOrder).HasColumnName("sortOrder");
    }
}
