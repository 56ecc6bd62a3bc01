using System.Text.Json.Nodes;

namespace UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;

/// <summary>Compares JSON member by member, without regard to the order of members.</summary>
/// <param name="IgnoredMembers">Members whose values need not agree, wherever they stand; that they exist must.</param>
/// <param name="UnorderedMembers">Members whose arrays may be in another order.</param>
internal sealed record JsonComparison(IReadOnlySet<string> IgnoredMembers, IReadOnlySet<string> UnorderedMembers)
{
    /// <summary>Dates are those of the day of recording; media URLs hold a random folder.</summary>
    public static JsonComparison OfAnswers { get; } = new(new HashSet<string> { "createDate", "updateDate", "traceId" }, new HashSet<string>());

    /// <summary>The differences, each with its path; none when the two agree.</summary>
    public IReadOnlyList<string> Differences(JsonNode? expected, JsonNode? actual) => [.. Compare(expected, actual, "$")];

    private IEnumerable<string> Compare(JsonNode? expected, JsonNode? actual, string path) => (expected, actual) switch
    {
        (null, null) => [],
        (JsonObject left, JsonObject right) => CompareObjects(left, right, path),
        (JsonArray left, JsonArray right) => CompareArrays(left, right, path),
        _ => JsonNode.DeepEquals(expected, actual) ? [] : [$"{path}: expected {Show(expected)}, got {Show(actual)}"],
    };

    private IEnumerable<string> CompareObjects(JsonObject expected, JsonObject actual, string path)
    {
        foreach (var name in expected.Select(member => member.Key).Union(actual.Select(member => member.Key)))
        {
            if (!actual.ContainsKey(name) || !expected.ContainsKey(name))
            {
                yield return $"{path}.{name}: {(actual.ContainsKey(name) ? "not expected" : "missing")}";
            }
            else if (!IgnoredMembers.Contains(name))
            {
                var (left, right) = UnorderedMembers.Contains(name) ? (Sorted(expected[name]), Sorted(actual[name])) : (expected[name], actual[name]);
                foreach (var difference in Compare(left, right, $"{path}.{name}"))
                {
                    yield return difference;
                }
            }
        }
    }

    private IEnumerable<string> CompareArrays(JsonArray expected, JsonArray actual, string path)
        => expected.Count == actual.Count
            ? expected.Zip(actual).SelectMany((pair, index) => Compare(pair.First, pair.Second, $"{path}[{index}]"))
            : [$"{path}: expected {expected.Count} elements, got {actual.Count}"];

    private static JsonNode? Sorted(JsonNode? node)
        => node is JsonArray array ? new JsonArray([.. array.OrderBy(SortKey, StringComparer.Ordinal).Select(element => element?.DeepClone())]) : node;

    private static string SortKey(JsonNode? element) => (element is JsonObject ? element["id"] : element)?.ToJsonString() ?? string.Empty;

    private static string Show(JsonNode? node) => node?.ToJsonString() is { } text ? text.Length > 80 ? text[..80] + "…" : text : "null";
}
