using System.Text.Encodings.Web;
using System.Text.Json;

namespace UmbracoKi.Integreat;

/// <summary>JSON as Integreat's apps read it: snake_case, nulls written, letters of every script as they are.</summary>
internal static class WireJson
{
    public const string ContentType = "application/json; charset=utf-8";

    // Relaxed: answers are never put into HTML, and escaped markup would double the size of every page.
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
