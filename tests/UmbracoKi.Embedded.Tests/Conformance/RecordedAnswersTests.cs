using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance;

/// <summary>Umbraco's services on the embedded adapters accept and refuse what a full Umbraco 17.0.1 accepted and refused.</summary>
[Collection(nameof(ConformanceFixture))]
public sealed class RecordedAnswersTests(ConformanceFixture conformance)
{
    /// <summary>Calls answered otherwise on purpose: id of the call, the outcome here.</summary>
    private static readonly Dictionary<string, string> AnsweredOtherwise = [];

    [SharedFact]
    public void Every_recorded_change_is_accepted_or_refused_as_recorded()
    {
        var disagreements = conformance.Steps.Where(step => !step.Agrees && !AnsweredOtherwise.ContainsKey(step.Call.Id));

        string.Join('\n', disagreements).ShouldBeEmpty();
    }

    [SharedFact]
    public void What_is_answered_otherwise_on_purpose_is_answered_so()
    {
        var outcomes = conformance.Steps.Where(step => AnsweredOtherwise.ContainsKey(step.Call.Id)).ToDictionary(step => step.Call.Id, step => step.Outcome!);

        outcomes.ShouldBe(AnsweredOtherwise);
    }

    [SharedFact]
    public void Most_of_the_recorded_changes_are_carried_out()
        => conformance.Steps.Count(step => step.Outcome is not null).ShouldBeGreaterThan(120);
}
