using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Writes the payloads of webhooks.</summary>
public sealed class SystemTextWebhookJsonSerializer : SystemTextJsonSerializerBase, IWebhookJsonSerializer
{
    public SystemTextWebhookJsonSerializer()
        : base(CreateOptions())
    {
    }
}
