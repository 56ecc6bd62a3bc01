using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Audit;

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("umbracoAudit");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.PerformingUserId).HasColumnName("performingUserId");
        builder.Property(r => r.PerformingUserKey).HasColumnName("performingUserKey");
        builder.Property(r => r.PerformingDetails).HasColumnName("performingDetails");
        builder.Property(r => r.PerformingIp).HasColumnName("performingIp");
        builder.Property(r => r.Date).HasColumnName("eventDateUtc");
        builder.Property(r => r.AffectedUserId).HasColumnName("affectedUserId");
        builder.Property(r => r.AffectedUserKey).HasColumnName("affectedUserKey");
        builder.Property(r => r.AffectedDetails).HasColumnName("affectedDetails");
        builder.Property(r => r.EventType).HasColumnName("eventType");
        builder.Property(r => r.EventDetails).HasColumnName("eventDetails");
    }
}
