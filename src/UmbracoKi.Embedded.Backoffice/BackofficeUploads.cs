using UmbracoKi.Embedded.Backoffice.Management;

namespace UmbracoKi.Embedded.Backoffice;

/// <summary>Tells uploads of files from other requests, for hosts that limit the size of bodies.</summary>
public static class BackofficeUploads
{
    internal const string Path = $"{ManagementApi.Version1}/temporary-file";

    /// <returns>
    /// True if the request's body is limited by Umbraco's own setting (<c>Umbraco:CMS:Runtime:MaxRequestLength</c>, in kilobytes)
    /// once its sender is known, and is not read before. Other limits should leave it alone.
    /// </returns>
    public static bool LimitsItself(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase);
}
