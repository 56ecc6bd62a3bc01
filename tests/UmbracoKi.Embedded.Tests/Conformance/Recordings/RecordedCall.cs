using System.Text.Json;

namespace UmbracoKi.Embedded.Tests.Conformance.Recordings;

/// <summary>One HTTP request to a full Umbraco 17.0.1 and its answer.</summary>
/// <param name="Scenario">The recording's file name without extension, e.g. <c>e-documents</c>.</param>
/// <param name="Index">Position in that file, from 0.</param>
/// <param name="Path">With query, as sent.</param>
/// <param name="RequestHeaders">Lower-case names; empty unless the recording names some.</param>
/// <param name="Request">The body; <see cref="JsonValueKind.Undefined"/> when there was none.</param>
/// <param name="Response">The body; <see cref="JsonValueKind.Undefined"/> when there was none.</param>
internal sealed record RecordedCall(
    string Scenario,
    int Index,
    string? Note,
    string Method,
    string Path,
    int Status,
    IReadOnlyDictionary<string, string> RequestHeaders,
    string? GeneratedResource,
    JsonElement Request,
    JsonElement Response)
{
    public string Id => $"{Scenario} {Index}";

    public bool Accepted => Status is >= 200 and < 300;

    /// <summary>Umbraco's name of the outcome; null where the answer carries none.</summary>
    public string? OperationStatus => Response.ValueKind == JsonValueKind.Object
        && Response.TryGetProperty("operationStatus", out var status) ? status.GetString() : null;

    /// <summary>The body did not bind to the request model, so no service was asked.</summary>
    public bool FailedBinding => Status == 415 || (Status == 400 && OperationStatus is null
        && Response.ValueKind == JsonValueKind.Object && Response.TryGetProperty("errors", out _));

    /// <summary>The path below the Management API's version, split at slashes, without query.</summary>
    public string[] Route => Path.Split('?')[0].Split("/management/api/").Last().Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];

    public string? Query(string name) => Path.Split('?').Skip(1).SelectMany(query => query.Split('&'))
        .Select(pair => pair.Split('=', 2)).Where(pair => pair[0] == name).Select(pair => Uri.UnescapeDataString(pair[1])).FirstOrDefault();

    public override string ToString() => $"{Id}: {Method} {Path}{(Note is null ? "" : $" ({Note})")}";
}
