using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class GroupLanguageRowConfiguration : IEntityTypeConfiguration<GroupLanguageRow>
{
    public void Configure(EntityTypeBuilder<GroupLanguageRow> builder)
    {
        builder.ToTable("umbracoUserGroup2Language");
        builder.HasKey(r => new { r.GroupId, r.LanguageId });
        builder.Property(r => r.GroupId).HasColumnName("userGroupId");
        builder.Property(r => r.LanguageId).HasColumnName("languageId");
    }
}
