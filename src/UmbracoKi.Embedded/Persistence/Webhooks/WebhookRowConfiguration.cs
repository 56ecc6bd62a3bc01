using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

internal sealed class WebhookRowConfiguration : IEntityTypeConfiguration<WebhookRow>
{
    public void Configure(EntityTypeBuilder<WebhookRow> builder)
    {
        builder.ToTable("umbracoWebhook");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.Key).HasColumnName("key");
        builder.Property(r => r.Name).HasColumnName("name");
        builder.Property(r => r.Description).HasColumnName("description");
        builder.Property(r => r.Url).HasColumnName("url");
        builder.Property(r => r.Enabled).HasColumnName("enabled");
    }
}
