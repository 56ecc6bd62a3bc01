using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Accounts;

internal sealed class UserStartNodeRowConfiguration : IEntityTypeConfiguration<UserStartNodeRow>
{
    public void Configure(EntityTypeBuilder<UserStartNodeRow> builder)
    {
        builder.ToTable("umbracoUserStartNode");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.UserId).HasColumnName("userId");
        builder.Property(r => r.NodeId).HasColumnName("startNode");
        builder.Property(r => r.Type).HasColumnName("startNodeType");
    }
}
