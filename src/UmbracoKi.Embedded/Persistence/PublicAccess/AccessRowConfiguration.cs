using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.PublicAccess;

internal sealed class AccessRowConfiguration : IEntityTypeConfiguration<AccessRow>
{
    public void Configure(EntityTypeBuilder<AccessRow> builder)
    {
        builder.ToTable("umbracoAccess");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.NodeId).HasColumnName("nodeId");
        builder.Property(r => r.LoginNodeId).HasColumnName("loginNodeId");
        builder.Property(r => r.NoAccessNodeId).HasColumnName("noAccessNodeId");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
        builder.Property(r => r.UpdateDate).HasColumnName("updateDate");
    }
}
