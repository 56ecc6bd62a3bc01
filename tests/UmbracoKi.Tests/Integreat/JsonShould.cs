using System.Text.Json.Nodes;

namespace UmbracoKi.Tests.Integreat;

internal static class JsonShould
{
    /// <summary>Equal as JSON: the order of an object's members does not matter.</summary>
    public static void ShouldBeJson(this JsonNode? actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).ShouldBeTrue($"Answered:\n{actual?.ToJsonString(Readable)}\nExpected:\n{JsonNode.Parse(expected)!.ToJsonString(Readable)}");

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
