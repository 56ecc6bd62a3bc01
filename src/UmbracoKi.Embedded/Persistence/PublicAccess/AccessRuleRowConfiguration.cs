using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.PublicAccess;

internal sealed class AccessRuleRowConfiguration : IEntityTypeConfiguration<AccessRuleRow>
{
    public void Configure(EntityTypeBuilder<AccessRuleRow> builder)
    {
        builder.ToTable("umbracoAccessRule");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.AccessId).HasColumnName("accessId");
        builder.Property(r => r.RuleValue).HasColumnName("ruleValue");
        builder.Property(r => r.RuleType).HasColumnName("ruleType");
        builder.Property(r => r.CreateDate).HasColumnName("createDate");
        builder.Property(r => r.UpdateDate).HasColumnName("updateDate");
    }
}
