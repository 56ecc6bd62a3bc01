using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Notifications;

internal sealed class NodeNotificationRowConfiguration : IEntityTypeConfiguration<NodeNotificationRow>
{
    public void Configure(EntityTypeBuilder<NodeNotificationRow> builder)
    {
        builder.ToTable("umbracoUser2NodeNotify");
        builder.HasKey(r => new { r.UserId, r.NodeId, r.Action });
        builder.Property(r => r.UserId).HasColumnName("userId").ValueGeneratedNever();
        builder.Property(r => r.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        builder.Property(r => r.Action).HasColumnName("action").ValueGeneratedNever();
    }
}
