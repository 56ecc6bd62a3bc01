using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance.Delivery;

/// <summary>The Delivery API answers as a full Umbraco 17.0.1 did, save for what is better by name.</summary>
public sealed class DeliveryContractTests(DeliveryContract contract) : IClassFixture<DeliveryContract>
{
    [SharedFact]
    public void Every_recorded_request_for_documents_gets_the_recorded_answer()
        => string.Join('\n', contract.Answers.Where(a => a.Recording.IsForContent && a.Differences().Count > 0)).ShouldBeEmpty();

    [SharedFact]
    public void No_request_ends_in_a_server_error()
        => contract.Answers.Where(a => a.Status >= 500).Select(a => a.ToString()).ShouldBeEmpty();

    [SharedFact]
    public void All_recorded_requests_were_asked()
        => contract.Answers.Count(a => a.Recording.IsForContent).ShouldBeGreaterThan(120);
}
