using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

internal sealed class WebhookEventRowConfiguration : IEntityTypeConfiguration<WebhookEventRow>
{
    public void Configure(EntityTypeBuilder<WebhookEventRow> builder)
    {
        builder.ToTable("umbracoWebhook2Events");
        builder.HasKey(r => new { r.WebhookId, r.Event });
        builder.Property(r => r.WebhookId).HasColumnName("webhookId");
        builder.Property(r => r.Event).HasColumnName("event");
    }
}
