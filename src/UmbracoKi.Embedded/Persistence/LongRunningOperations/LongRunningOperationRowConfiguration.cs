using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.LongRunningOperations;

internal sealed class LongRunningOperationRowConfiguration : IEntityTypeConfiguration<LongRunningOperationRow>
{
    public void Configure(EntityTypeBuilder<LongRunningOperationRow> builder)
    {
        builder.ToTable("umbracoLongRunningOperation");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.Type).HasColumnName("type");
        builder.Property(r => r.Status).HasColumnName("status");
        builder.Property(r => r.Result).HasColumnName("result");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
        builder.Property(r => r.UpdateDate).HasColumnName("updateDate");
        builder.Property(r => r.ExpirationDate).HasColumnName("expirationDate");
    }
}
