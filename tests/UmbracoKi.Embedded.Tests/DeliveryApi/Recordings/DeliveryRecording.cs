using System.Text.Json.Nodes;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;

/// <summary>A request to a full Umbraco and its answer.</summary>
/// <param name="Body">Null when the answer had none.</param>
internal sealed record DeliveryRecording(
    string File,
    int Number,
    string? Note,
    HttpMethod Method,
    string Path,
    IReadOnlyDictionary<string, string> RequestHeaders,
    int Status,
    JsonNode? Body)
{
    private const string Content = "/umbraco/delivery/api/v2/content";

    /// <summary>The requests of the two Delivery API files, in the order in which they were made; those to other APIs left out.</summary>
    public static IReadOnlyList<DeliveryRecording> LoadAll()
        => [.. new[] { "j-delivery.json", "j-delivery-2.json" }.SelectMany(Load).Where(r => r.Path.StartsWith("/umbraco/delivery/", StringComparison.Ordinal))];

    /// <summary>Whether the request is for documents, not for media.</summary>
    public bool IsForContent => Path.StartsWith(Content, StringComparison.Ordinal);

    /// <summary>Whether the answer is a page of documents.</summary>
    public bool IsList => Body is JsonObject body && body.ContainsKey("items");

    /// <summary>The named request header; empty when it was not sent.</summary>
    public string Header(string name) => RequestHeaders.GetValueOrDefault(name, string.Empty);

    public HttpRequestMessage ToRequest()
    {
        var request = new HttpRequestMessage(Method, Path);
        foreach (var (name, value) in RequestHeaders)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    public override string ToString() => $"{File} #{Number}: {Method} {Path} {string.Join(' ', RequestHeaders)} ({Note})";

    private static IEnumerable<DeliveryRecording> Load(string file)
    {
        var recordings = JsonNode.Parse(System.IO.File.ReadAllText(SharedData.PathOf($"umbraco17/recordings/{file}")))!.AsArray();
        return recordings.Select((recording, number) => new DeliveryRecording(
            file,
            number,
            (string?)recording!["note"],
            new HttpMethod((string)recording["method"]!),
            (string)recording["path"]!,
            recording["requestHeaders"]?.AsObject().ToDictionary(h => h.Key, h => (string)h.Value!, StringComparer.OrdinalIgnoreCase) ?? [],
            (int)recording["status"]!,
            recording["response"]));
    }
}
