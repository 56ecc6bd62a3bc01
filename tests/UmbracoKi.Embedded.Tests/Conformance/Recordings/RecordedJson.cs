using System.Text.Json;

namespace UmbracoKi.Embedded.Tests.Conformance.Recordings;

/// <summary>Reading request bodies: a missing member and a null one mean the same.</summary>
internal static class RecordedJson
{
    public static JsonElement? Get(this JsonElement body, string name)
        => body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    public static string? Text(this JsonElement body, string name) => body.Get(name)?.GetString();

    public static bool Flag(this JsonElement body, string name) => body.Get(name)?.GetBoolean() ?? false;

    public static int? Number(this JsonElement body, string name) => body.Get(name)?.GetInt32();

    public static Guid? Id(this JsonElement body, string name = "id") => body.Get(name)?.GetGuid();

    /// <summary>The key in a member of the form <c>{ "id": … }</c>.</summary>
    public static Guid? Reference(this JsonElement body, string name) => body.Get(name)?.Id();

    public static IEnumerable<JsonElement> List(this JsonElement body, string name)
        => body.Get(name)?.EnumerateArray() ?? Enumerable.Empty<JsonElement>();
}
