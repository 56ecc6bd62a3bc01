using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;

namespace UmbracoKi.Embedded.Tests.Webhooks;

/// <summary>The other end of webhooks: takes what a host posts, without a network.</summary>
internal sealed class WebhookReceiver : HttpMessageHandler
{
    private readonly Channel<Delivery> _deliveries = Channel.CreateUnbounded<Delivery>();
    private readonly ConcurrentQueue<HttpStatusCode> _answers = new();

    /// <summary>Called on every request, before it is answered.</summary>
    public Action WhenAsked { get; set; } = () => { };

    /// <summary>Answers for the next requests; after them every request is answered with 200.</summary>
    public void AnswerNext(params HttpStatusCode[] answers) => Array.ForEach(answers, _answers.Enqueue);

    /// <summary>Makes a host deliver here, as soon as it can.</summary>
    public void Attach(WebApplicationBuilder builder, string payloadType = "Minimal")
    {
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Umbraco:CMS:Webhook:Period"] = "00:00:01",
            ["Umbraco:CMS:Webhook:MaximumRetries"] = "2",
            ["Umbraco:CMS:Webhook:PayloadType"] = payloadType,
        });
        builder.Services.AddHttpClient(Constants.HttpClients.WebhookFiring).ConfigurePrimaryHttpMessageHandler(() => new Forwarding(this));
    }

    /// <summary>The next request; fails if none comes within half a minute.</summary>
    public async Task<Delivery> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _deliveries.Reader.ReadAsync(patience.Token);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        WhenAsked();
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var answer = _answers.TryDequeue(out var next) ? next : HttpStatusCode.OK;
        await _deliveries.Writer.WriteAsync(
            new Delivery(request.RequestUri!, request.Headers.ToDictionary(h => h.Key, h => string.Join(',', h.Value)), JsonNode.Parse(body)!.AsObject()),
            cancellationToken);
        return new HttpResponseMessage(answer) { Content = new StringContent("taken") };
    }

    internal sealed record Delivery(Uri Url, IReadOnlyDictionary<string, string> Headers, JsonObject Body);

    // The factory disposes its handlers; the receiver outlives them.
    private sealed class Forwarding(WebhookReceiver receiver) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => receiver.SendAsync(request, cancellationToken);
    }
}
