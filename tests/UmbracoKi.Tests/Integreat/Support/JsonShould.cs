using System.Text.Json;
using System.Text.Json.Nodes;

namespace UmbracoKi.Tests.Integreat.Support;

internal static class JsonShould
{
    /// <summary>Same names, values and kinds; the order of members does not matter.</summary>
    public static void ShouldBeJson(this JsonElement actual, string expected)
    {
        var node = JsonNode.Parse(expected);
        JsonNode.DeepEquals(JsonNode.Parse(actual.GetRawText()), node).ShouldBeTrue($"{actual}\nshould be\n{node!.ToJsonString()}");
    }
}
