using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Delivery;

/// <summary>The Delivery API answers as a full Umbraco 17.0.1 did, save for what is better by name.</summary>
[Collection(nameof(DeliveryContract))]
public sealed class DeliveryContractTests(DeliveryContract contract)
{
    private IEnumerable<DeliveryAnswer> Recorded => contract.Answers.Where(a => a.Recording.File != DeliveryReplay.Unrecorded);

    [SharedFact]
    public void Every_recorded_request_for_documents_gets_the_recorded_answer()
        => string.Join('\n', Recorded.Where(a => a.Recording.IsForContent && a.Differences().Count > 0)).ShouldBeEmpty();

    [SharedFact]
    public void Every_recorded_request_for_media_gets_the_recorded_answer()
    {
        var answers = Recorded.Where(IsForMedia).ToArray();

        answers.Length.ShouldBe(11);
        string.Join('\n', answers.Where(a => a.Differences().Count > 0)).ShouldBeEmpty();
    }

    [SharedFact]
    public void Other_versions_of_the_api_are_refused_as_recorded()
    {
        var answers = Recorded.Where(a => !a.Recording.IsForContent && !IsForMedia(a)).ToArray();

        answers.Select(a => $"{a.Recording.Path} {a.Status}").ShouldBe(answers.Select(a => $"{a.Recording.Path} {a.Recording.Status}"));
    }

    [SharedFact]
    public void No_request_ends_in_a_server_error()
        => contract.Answers.Where(a => a.Status >= 500).Select(a => a.ToString()).ShouldBeEmpty();

    [SharedFact]
    public void All_recorded_requests_were_asked()
        => Recorded.Count(a => a.Recording.IsForContent).ShouldBeGreaterThan(120);

    private static bool IsForMedia(DeliveryAnswer answer) => answer.Recording.Path.StartsWith("/umbraco/delivery/api/v2/media", StringComparison.Ordinal);
}
