using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

internal sealed class WebhookTypeRowConfiguration : IEntityTypeConfiguration<WebhookTypeRow>
{
    public void Configure(EntityTypeBuilder<WebhookTypeRow> builder)
    {
        builder.ToTable("umbracoWebhook2ContentTypeKeys");
        builder.HasKey(r => new { r.WebhookId, r.TypeKey });
        builder.Property(r => r.WebhookId).HasColumnName("webhookId");
        builder.Property(r => r.TypeKey).HasColumnName("entityKey");
    }
}
