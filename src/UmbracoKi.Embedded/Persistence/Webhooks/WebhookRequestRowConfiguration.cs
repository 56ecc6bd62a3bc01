using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

internal sealed class WebhookRequestRowConfiguration : IEntityTypeConfiguration<WebhookRequestRow>
{
    public void Configure(EntityTypeBuilder<WebhookRequestRow> builder)
    {
        builder.ToTable("umbracoWebhookRequest");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.WebhookKey).HasColumnName("webhookKey");
        builder.Property(r => r.Event).HasColumnName("eventName");
        builder.Property(r => r.Body).HasColumnName("requestObject");
        builder.Property(r => r.RetryCount).HasColumnName("retryCount");
    }
}
