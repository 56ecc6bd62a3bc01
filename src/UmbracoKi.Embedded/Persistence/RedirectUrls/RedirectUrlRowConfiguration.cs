using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.RedirectUrls;

internal sealed class RedirectUrlRowConfiguration : IEntityTypeConfiguration<RedirectUrlRow>
{
    public void Configure(EntityTypeBuilder<RedirectUrlRow> builder)
    {
        builder.ToTable("umbracoRedirectUrl");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(r => r.ContentKey).HasColumnName("contentKey");
        builder.Property(r => r.CreateDateUtc).HasColumnName("createDateUtc");
        builder.Property(r => r.Url).HasColumnName("url");
        builder.Property(r => r.Culture).HasColumnName("culture");
        builder.Property(r => r.UrlHash).HasColumnName("urlHash");
    }
}
