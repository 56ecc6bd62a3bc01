using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Serialization;

namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>How the Management API reads and writes JSON. Members that are null are written, except in problems.</summary>
internal static class ManagementJson
{
    private const string ContentType = "application/json; charset=utf-8";

    public static JsonSerializerOptions Options { get; } = Create(JsonIgnoreCondition.Never);

    private static readonly JsonSerializerOptions Terse = Create(JsonIgnoreCondition.WhenWritingNull);

    public static Task WriteAsync<T>(HttpContext context, T value, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            value, value is Problem or BindingProblem ? Terse : Options, ContentType, context.RequestAborted);
    }

    private static JsonSerializerOptions Create(JsonIgnoreCondition ignore) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = ignore,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(), new ObjectJsonConverter() },
    };
}
