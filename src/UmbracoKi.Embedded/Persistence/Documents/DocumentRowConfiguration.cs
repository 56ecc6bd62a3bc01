using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Documents;

internal sealed class DocumentRowConfiguration : IEntityTypeConfiguration<DocumentRow>
{
    public void Configure(EntityTypeBuilder<DocumentRow> builder)
    {
        builder.ToTable("umbracoDocument");
        builder.HasKey(r => r.NodeId);
        builder.Property(r => r.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        builder.Property(r => r.Published).HasColumnName("published");
        builder.Property(r => r.Edited).HasColumnName("edited");
    }
}
