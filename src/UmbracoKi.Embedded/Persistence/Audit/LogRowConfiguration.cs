using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Audit;

internal sealed class LogRowConfiguration : IEntityTypeConfiguration<LogRow>
{
    public void Configure(EntityTypeBuilder<LogRow> builder)
    {
        builder.ToTable("umbracoLog");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.UserId).HasColumnName("userId");
        builder.Property(r => r.NodeId).HasColumnName("NodeId");
        builder.Property(r => r.EntityType).HasColumnName("entityType");
        builder.Property(r => r.Date).HasColumnName("Datestamp");
        builder.Property(r => r.Header).HasColumnName("logHeader");
        builder.Property(r => r.Comment).HasColumnName("logComment");
        builder.Property(r => r.Parameters).HasColumnName("parameters");
    }
}
