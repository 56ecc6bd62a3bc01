using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Media;

internal sealed class MediaVersionRowConfiguration : IEntityTypeConfiguration<MediaVersionRow>
{
    public void Configure(EntityTypeBuilder<MediaVersionRow> builder)
    {
        builder.ToTable("umbracoMediaVersion");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.Path).HasColumnName("path");
    }
}
