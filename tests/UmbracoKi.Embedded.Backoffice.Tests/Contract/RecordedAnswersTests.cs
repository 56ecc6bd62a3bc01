using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>The Management API answers a whole recorded session of editing as a full Umbraco 17 did.</summary>
public class RecordedAnswersTests
{
    [SharedFact]
    public async Task Answers_as_a_full_Umbraco()
    {
        await using var host = await BackofficeHost.StartAsync();

        var calls = await new RecordedSession(host).ReplayAsync();

        var unexpected = calls.Where(call => call.Differences.Count > 0 && !KnownDifferences.Explain(call)).ToList();
        await File.WriteAllLinesAsync(Path.Combine(Path.GetTempPath(), "umbracoki-replay.txt"),
        [
            $"{calls.Count(call => call.Skipped is null)} answered, {calls.Count(call => call.Skipped == "not served")} not served",
            .. unexpected.Select(call => call.ToString()),
            .. calls.Where(call => call.Skipped == "not served").Select(call => $"not served: {call.Call}"),
        ]);
        unexpected.Select(call => call.ToString()).ShouldBeEmpty();
        calls.Count(call => call.Skipped is null).ShouldBeGreaterThan(KnownDifferences.LeastAnswered);
    }
}
