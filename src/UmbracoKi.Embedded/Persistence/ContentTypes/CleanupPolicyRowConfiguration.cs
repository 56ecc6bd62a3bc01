using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class CleanupPolicyRowConfiguration : IEntityTypeConfiguration<CleanupPolicyRow>
{
    public void Configure(EntityTypeBuilder<CleanupPolicyRow> builder)
    {
        builder.ToTable("umbracoContentVersionCleanupPolicy");
        builder.HasKey(p => p.ContentTypeId);
        builder.Property(p => p.ContentTypeId).HasColumnName("contentTypeId").ValueGeneratedNever();
        builder.Property(p => p.PreventCleanup).HasColumnName("preventCleanup");
        builder.Property(p => p.KeepAllVersionsNewerThanDays).HasColumnName("keepAllVersionsNewerThanDays");
        builder.Property(p => p.KeepLatestVersionPerDayForDays).HasColumnName("keepLatestVersionPerDayForDays");
        builder.Property(p => p.Updated).HasColumnName("updated");
    }
}
