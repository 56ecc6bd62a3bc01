using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

internal sealed class WebhookHeaderRowConfiguration : IEntityTypeConfiguration<WebhookHeaderRow>
{
    public void Configure(EntityTypeBuilder<WebhookHeaderRow> builder)
    {
        builder.ToTable("umbracoWebhook2Headers");
        builder.HasKey(r => new { r.WebhookId, r.Name });
        builder.Property(r => r.WebhookId).HasColumnName("webhookId");
        builder.Property(r => r.Name).HasColumnName("Key");
        builder.Property(r => r.Value).HasColumnName("Value");
    }
}
