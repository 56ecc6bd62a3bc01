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

        // Picked media are not delivered yet.
        return body is null ? [] : (body with { IgnoredMembers = new HashSet<string>(body.IgnoredMembers) { "logo" } }).Differences(Recording.Body, Body);
    }

    public override string ToString() => $"{Recording}\n    {string.Join("\n    ", Differences())}";
}
