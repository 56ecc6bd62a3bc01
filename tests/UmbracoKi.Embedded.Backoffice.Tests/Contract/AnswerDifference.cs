using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>Compares answers. Times, and ids the two sides made up themselves, only have to be there.</summary>
/// <remarks>An id, or the folder of a file, made up by the original stands for one of ours, the same one throughout the session.</remarks>
internal sealed partial class AnswerDifference
{
    // What the recordings have instead of a password.
    private const string Redacted = "<redacted>";

    private readonly Dictionary<Guid, Guid> _ours = [];
    private readonly Dictionary<string, string> _folders = [];

    /// <summary>A recorded path or body with the ids of our side.</summary>
    public string Translate(string recorded) => MediaFolder().Replace(
        Id().Replace(recorded, match => _ours.TryGetValue(Guid.Parse(match.Value), out var ours) ? ours.ToString() : match.Value),
        match => _folders.GetValueOrDefault(match.Value, match.Value));

    public void Learn(string? recorded, string? ours)
    {
        if (Guid.TryParse(recorded, out var theirs) && Guid.TryParse(ours, out var mine) && theirs != mine)
        {
            _ours.TryAdd(theirs, mine);
        }
    }

    /// <returns>One line a difference, the place first.</returns>
    public IReadOnlyList<string> Between(JsonNode? recorded, JsonNode? ours)
    {
        var differences = new List<string>();
        Compare("$", recorded, ours, differences);
        return differences;
    }

    private void Compare(string place, JsonNode? recorded, JsonNode? ours, List<string> differences)
    {
        switch (recorded, ours)
        {
            case (JsonObject a, JsonObject b):
                foreach (var name in a.Select(member => member.Key).Union(b.Select(member => member.Key)).Where(name => name != "traceId"))
                {
                    if (!a.ContainsKey(name) || !b.ContainsKey(name))
                    {
                        differences.Add($"{place}.{name}: {(a.ContainsKey(name) ? "missing" : $"additional: {Short(b[name])}")}");
                    }
                    else
                    {
                        Compare($"{place}.{name}", a[name], b[name], differences);
                    }
                }

                break;
            case (JsonArray a, JsonArray b):
                if (a.Count != b.Count)
                {
                    differences.Add($"{place}: {b.Count} items instead of {a.Count}");
                }

                // The order of binding errors depends on the framework.
                var (left, right) = place == "$.errors" ? (Sorted(a), Sorted(b)) : (a.ToList(), b.ToList());
                for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
                {
                    Compare($"{place}[{i}]", left[i], right[i], differences);
                }

                break;
            default:
                if (!Equal(recorded, ours))
                {
                    differences.Add($"{place}: {Short(ours)} instead of {Short(recorded)}");
                }

                break;
        }
    }

    private bool Equal(JsonNode? recorded, JsonNode? ours)
    {
        if (recorded?.GetValueKind() == JsonValueKind.String && ours?.GetValueKind() == JsonValueKind.String)
        {
            var (a, b) = (recorded.GetValue<string>(), ours.GetValue<string>());
            if (MediaFolder().Match(a) is { Success: true } theirFolder && MediaFolder().Match(b) is { Success: true } ourFolder)
            {
                _folders.TryAdd(theirFolder.Value, ourFolder.Value);
            }

            return a == Redacted || Neutral(Translate(a)) == Neutral(b) || (Guid.TryParse(a, out var theirs) && MadeUp(theirs) && Guid.TryParse(b, out _) && LearnNow(a, b));
        }

        return JsonNode.DeepEquals(recorded, ours);
    }

    private bool LearnNow(string recorded, string ours)
    {
        Learn(recorded, ours);
        return Translate(recorded) == ours;
    }

    // The session's own ids are of this form; ids of versions count rows.
    private static bool MadeUp(Guid id)
    {
        var text = id.ToString();
        return !text.StartsWith("00000000-0000-4000-8000-", StringComparison.Ordinal) && !text.EndsWith("-0000-0000-0000-000000000000", StringComparison.Ordinal);
    }

    private static List<JsonNode?> Sorted(JsonArray array) => [.. array.OrderBy(item => item?.ToJsonString(), StringComparer.Ordinal)];

    // A model's full type name is not part of the contract, nor is the host's own address.
    private static string Neutral(string text) => TypeName().Replace(Date().Replace(text, "<date>"), "'<type>'").Replace("https://localhost:5443", "http://localhost", StringComparison.Ordinal);

    private static string Short(JsonNode? node)
    {
        var text = node?.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null";
        return text.Length > 160 ? text[..160] + "…" : text;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex("(?<=/media/)[0-9a-z]{8}(?=/)")]
    private static partial Regex MediaFolder();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT[\d:.]+(\+00:00|Z)?$|^\d+/\d+/\d{4} .*$")]
    private static partial Regex Date();

    [GeneratedRegex(@"'(Umbraco|UmbracoKi)\.[\w.`\[\]]+'")]
    private static partial Regex TypeName();
}
