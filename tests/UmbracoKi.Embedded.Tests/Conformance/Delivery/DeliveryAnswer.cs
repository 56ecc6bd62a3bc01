using System.Text.Json.Nodes;
using UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Delivery;

/// <summary>What the embedded host answered to a recorded request.</summary>
internal sealed record DeliveryAnswer(DeliveryRecording Recording, int Status, JsonNode? Body)
{
    /// <summary>How the answer differs from the recorded one, improvements taken into account.</summary>
    public IReadOnlyList<string> Differences()
    {
        var (status, body, _) = Improvement.Expect(Recording);
        if (status != Status)
        {
            return [$"status: expected {status}, got {Status}"];
        }

        return body is null ? [] : body.Differences(Recording.Body, WithoutLaterMembers(Body));
    }

    public override string ToString() => $"{Recording}\n    {string.Join("\n    ", Differences())}";

    // Links tell their culture since Core 17.8; the recordings are from 17.0.
    private static JsonNode? WithoutLaterMembers(JsonNode? body)
    {
        var copy = body?.DeepClone();
        foreach (var link in Everything(copy).OfType<JsonObject>().Where(node => node.ContainsKey("linkType")).ToArray())
        {
            link.Remove("culture");
        }

        return copy;
    }

    private static IEnumerable<JsonNode> Everything(JsonNode? node)
    {
        if (node is null)
        {
            return [];
        }

        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray elements => elements,
            _ => [],
        };
        return [node, .. children.SelectMany(Everything)];
    }
}
