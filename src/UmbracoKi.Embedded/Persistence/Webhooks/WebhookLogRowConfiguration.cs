using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UmbracoKi.Embedded.Persistence.Webhooks;

internal sealed class WebhookLogRowConfiguration : IEntityTypeConfiguration<WebhookLogRow>
{
    public void Configure(EntityTypeBuilder<WebhookLogRow> builder)
    {
        builder.ToTable("umbracoWebhookLog");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasColumnName("id").ValueGeneratedOnAdd();
        builder.Property(r => r.WebhookKey).HasColumnName("webhookKey");
        builder.Property(r => r.Key).HasColumnName("key");
        builder.Property(r => r.StatusCode).HasColumnName("statusCode");
        builder.Property(r => r.Date).HasColumnName("date");
        builder.Property(r => r.Url).HasColumnName("url");
        builder.Property(r => r.Event).HasColumnName("eventAlias");
        builder.Property(r => r.RetryCount).HasColumnName("retryCount");
        builder.Property(r => r.RequestHeaders).HasColumnName("requestHeaders");
        builder.Property(r => r.RequestBody).HasColumnName("requestBody");
        builder.Property(r => r.ResponseHeaders).HasColumnName("responseHeaders");
        builder.Property(r => r.ResponseBody).HasColumnName("responseBody");
        builder.Property(r => r.ExceptionOccured).HasColumnName("exceptionOccured");
    }
}
