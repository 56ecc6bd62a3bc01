using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Documents;

internal sealed class ContentScheduleRowConfiguration : IEntityTypeConfiguration<ContentScheduleRow>
{
    public void Configure(EntityTypeBuilder<ContentScheduleRow> builder)
    {
        builder.ToTable("umbracoContentSchedule");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.NodeId).HasColumnName("nodeId");
        builder.Property(r => r.LanguageId).HasColumnName("languageId");
        builder.Property(r => r.Date).HasColumnName("date");
        builder.Property(r => r.Action).HasColumnName("action");
    }
}
