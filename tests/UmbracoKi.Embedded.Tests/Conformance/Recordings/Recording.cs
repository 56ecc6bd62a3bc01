using System.Text.Json;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Recordings;

/// <summary>The recorded scenarios in <c>umbraco17/recordings</c>.</summary>
internal static class Recording
{
    public static IReadOnlyList<RecordedCall> Read(string scenario)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.PathOf($"umbraco17/recordings/{scenario}.json")));
        return [.. document.RootElement.EnumerateArray().Select((call, index) => Call(scenario, index, call.Clone()))];
    }

    private static RecordedCall Call(string scenario, int index, JsonElement call) => new(
        scenario,
        index,
        Member(call, "note").Text(),
        Member(call, "method").Text()!,
        Member(call, "path").Text()!,
        Member(call, "status").ValueKind == JsonValueKind.Number ? call.GetProperty("status").GetInt32() : 0,
        Headers(Member(call, "requestHeaders")),
        Member(Member(call, "headers"), "umb-generated-resource").Text(),
        Member(call, "request"),
        Member(call, "response"));

    private static JsonElement Member(JsonElement of, string name)
        => of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : default;

    private static string? Text(this JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static Dictionary<string, string> Headers(JsonElement headers) => headers.ValueKind == JsonValueKind.Object
        ? headers.EnumerateObject().ToDictionary(h => h.Name.ToLowerInvariant(), h => h.Value.ToString())
        : [];
}
