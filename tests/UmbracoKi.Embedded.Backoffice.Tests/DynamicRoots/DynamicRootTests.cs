using System.Net;
using System.Text.Json;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.DynamicRoots;

/// <summary>Where pickers begin that begin near the document being edited.</summary>
public sealed class DynamicRootTests : SettingsHost
{
    private const string Start = "00000000-0000-4000-8000-000000000100";
    private const string Grandchild = "00000000-0000-4000-8000-000000000103";
    private const string TopicPage = "00000000-0000-4000-8000-000000000010";

    [SharedFact]
    public async Task The_root_of_a_grandchild_is_the_start_page()
        => (await RootsAsync(Query("Root"))).ShouldBe([Start]);

    [SharedFact]
    public async Task Steps_lead_on_from_the_origin()
        => (await RootsAsync(Query("Current", new { alias = "FurthestAncestorOrSelf", documentTypeIds = new[] { TopicPage } }))).ShouldBe([Start]);

    [SharedFact]
    public async Task A_question_without_a_parent_is_refused()
        => (await StatusAsync("POST", "dynamic-root/query", new { context = new { }, query = new { origin = new { alias = "Root" }, steps = Array.Empty<object>() } }))
            .ShouldBe(HttpStatusCode.BadRequest);

    private static object Query(string origin, params object[] steps) => new
    {
        context = new { id = Grandchild, parent = new { id = Start } },
        query = new { origin = new { alias = origin }, steps },
    };

    private async Task<string?[]> RootsAsync(object query)
        => [.. (await AnswerAsync("POST", "dynamic-root/query", query)).GetProperty("roots").EnumerateArray().Select(root => root.GetString())];
}
