namespace UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;

/// <summary>A difference from Umbraco that is wanted.</summary>
/// <param name="Name">What is better.</param>
/// <param name="Applies">The recordings it shows in.</param>
/// <param name="Status">The status to expect there instead; null for the recorded one.</param>
/// <param name="ComparesBody">Whether the recorded body is expected all the same.</param>
/// <param name="UnorderedLists">Whether the documents of a list may come in another order.</param>
internal sealed record Improvement(
    string Name, Func<DeliveryRecording, bool> Applies, int? Status = null, bool ComparesBody = true, bool UnorderedLists = false)
{
    private static readonly string[] LookedUpHeaders = ["uk", "de"];

    /// <summary>All of them. Headers that Umbraco does not send (ETag, Content-Language …) are no difference to a recording.</summary>
    public static IReadOnlyList<Improvement> All { get; } =
    [
        new("Accept-Language 'uk' finds uk-UA and 'de' finds de-DE",
            r => r.IsForContent && LookedUpHeaders.Contains(r.Header("accept-language")), Status: 200, ComparesBody: false),
        new("Accept-Language with weights is understood",
            r => r.Header("accept-language").Contains(";q=", StringComparison.Ordinal), ComparesBody: false),
        new("malformed parameters are refused with problem details", r => r.Status == 500, Status: 400, ComparesBody: false),
        new("a parameter that is not valid says so in 'detail' too", r => r.Path.EndsWith("take=a", StringComparison.Ordinal), ComparesBody: false),
        new("HEAD is answered", r => r.Method == HttpMethod.Head, Status: 200),
        new("404 and 401 carry problem details", r => r is { Status: 404 or 401, Body: null }, ComparesBody: false),
        new("a page below an untranslated ancestor is in lists",
            r => r.IsList && r.Header("accept-language") == "uk-UA", ComparesBody: false),
        new("a list that is not sorted comes in the order of the tree", r => r.IsList && !r.Path.Contains("sort=", StringComparison.Ordinal), UnorderedLists: true),
        new("the total of a preview list counts documents, not index entries", r => r.IsList && r.Header("preview") == "true", ComparesBody: false),
    ];

    /// <summary>What to expect of the embedded host for a recording, and the names of the improvements behind it.</summary>
    public static (int Status, JsonComparison? Body, IReadOnlyList<string> Names) Expect(DeliveryRecording recording)
    {
        var applying = All.Where(improvement => improvement.Applies(recording)).ToArray();
        var status = applying.Select(improvement => improvement.Status).FirstOrDefault(changed => changed is not null) ?? recording.Status;
        var body = JsonComparison.OfAnswers;
        if (applying.Any(improvement => improvement.UnorderedLists))
        {
            body = body with { UnorderedMembers = new HashSet<string> { "items" } };
        }

        var compares = applying.All(improvement => improvement.ComparesBody) && (status == recording.Status || recording.Body is not null);
        return (status, compares ? body : null, [.. applying.Select(improvement => improvement.Name)]);
    }
}
