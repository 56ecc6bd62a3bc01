using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.ContentData;

internal sealed class ContentVersionRowConfiguration : IEntityTypeConfiguration<ContentVersionRow>
{
    public void Configure(EntityTypeBuilder<ContentVersionRow> builder)
    {
        builder.ToTable("umbracoContentVersion");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.NodeId).HasColumnName("nodeId");
        builder.Property(r => r.VersionDate).HasColumnName("versionDate");
        builder.Property(r => r.UserId).HasColumnName("userId");
        builder.Property(r => r.Current).HasColumnName("current");
        builder.Property(r => r.Text).HasColumnName("text");
        builder.Property(r => r.PreventCleanup).HasColumnName("preventCleanup");
    }
}
