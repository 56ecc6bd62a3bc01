using System.Text.Json.Nodes;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;

public sealed class RecordingToolTests
{
    [SharedFact]
    public void Loads_every_recorded_delivery_request()
    {
        var recordings = DeliveryRecording.LoadAll();

        recordings.Count.ShouldBe(148);
        recordings.Count(recording => recording.IsForContent).ShouldBeGreaterThan(120);
        recordings.ShouldAllBe(recording => recording.Status >= 200 && recording.Status <= 500);
    }

    [SharedFact]
    public void Every_improvement_shows_in_a_recording()
    {
        var recordings = DeliveryRecording.LoadAll();

        foreach (var improvement in Improvement.All)
        {
            recordings.Any(improvement.Applies).ShouldBeTrue(improvement.Name);
        }
    }

    [SharedFact]
    public void No_server_error_is_expected_of_the_embedded_host()
        => DeliveryRecording.LoadAll().ShouldAllBe(recording => Improvement.Expect(recording).Status < 500);

    [SharedFact]
    public void A_recorded_answer_agrees_with_itself_and_not_with_another_name()
    {
        foreach (var recording in DeliveryRecording.LoadAll().Where(r => r.Body is JsonObject body && body.ContainsKey("name")))
        {
            var changed = recording.Body!.DeepClone();
            changed["name"] = "something else";

            JsonComparison.OfAnswers.Differences(recording.Body, recording.Body.DeepClone()).ShouldBeEmpty();
            JsonComparison.OfAnswers.Differences(recording.Body, changed).Single().ShouldStartWith("$.name:");
        }
    }

    [Fact]
    public void Ignores_only_what_it_is_told()
    {
        var expected = JsonNode.Parse("""{"createDate":"a","items":[{"id":"1"},{"id":"2"}],"x":1}""");
        var comparison = JsonComparison.OfAnswers with { UnorderedMembers = new HashSet<string> { "items" } };

        comparison.Differences(expected, JsonNode.Parse("""{"x":1,"createDate":"b","items":[{"id":"2"},{"id":"1"}]}""")).ShouldBeEmpty();
        comparison.Differences(expected, JsonNode.Parse("""{"x":1,"items":[{"id":"2"},{"id":"1"}]}""")).ShouldBe(["$.createDate: missing"]);
        comparison.Differences(expected, JsonNode.Parse("""{"x":1,"createDate":"b","items":[{"id":"2"}]}""")).ShouldBe(["$.items: expected 2 elements, got 1"]);
        comparison.Differences(expected, JsonNode.Parse("""{"x":2,"createDate":"b","items":[{"id":"2"},{"id":"3"}],"y":null}"""))
            .ShouldBe(["$.items[0].id: expected \"1\", got \"2\"", "$.items[1].id: expected \"2\", got \"3\"", "$.x: expected 1, got 2", "$.y: not expected"]);
    }
}
