using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>The recorded calls that are not carried out, and why.</summary>
internal static class OutOfScope
{
    private static readonly (string Route, string Reason)[] Routes =
    [
        ("security", "signing in belongs to the Management API"),
        ("umbraco/serverEventHub", "server events belong to the Management API"),
        ("user-data", "the client's settings belong to the Management API"),
        ("preview", "preview sessions belong to the Management API"),
        ("document-type/available-compositions", "reads only"),
    ];

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["h-users 26"] = "an invitation that cannot be mailed is made here, and its link handed out (the original: CannotInvite)",
        ["e-documents-invariant 16"] = "a link with published: null is accepted here (the original: 500), and would change the rows",
    };

    /// <returns>Null if the call is to be carried out.</returns>
    public static string? Reason(RecordedCall call)
    {
        if (call.Method is "GET" or "HEAD" or "OPTIONS")
        {
            return "reads only";
        }

        if (Calls.TryGetValue(call.Id, out var reason))
        {
            return reason;
        }

        if (call.FailedBinding)
        {
            return "the body is refused before a service is asked";
        }

        if (call.Status is 401 or 403)
        {
            return "permissions are checked by the Management API";
        }

        if (call.Method == "PATCH")
        {
            return "no such endpoint";
        }

        var route = string.Join('/', call.Route);
        return Routes.FirstOrDefault(r => route == r.Route || route.StartsWith(r.Route + "/", StringComparison.Ordinal)).Reason;
    }
}
