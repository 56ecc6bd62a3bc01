using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UmbracoKi.Tests.Integreat;

internal static class JsonShould
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Equal as JSON: the order of an object's members does not matter.</summary>
    public static void ShouldBeJson(this JsonNode? actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).ShouldBeTrue($"Answered:\n{actual?.ToJsonString(Readable)}\nExpected:\n{JsonNode.Parse(expected)!.ToJsonString(Readable)}");

    /// <inheritdoc cref="ShouldBeJson(JsonNode, string)"/>
    public static void ShouldBeJson(this JsonElement actual, string expected) => JsonNode.Parse(actual.GetRawText()).ShouldBeJson(expected);
}
