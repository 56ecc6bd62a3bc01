namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>Where to go after sign-in: only to a page of this site below <c>/umbraco</c>, so that no link can lead elsewhere.</summary>
internal static class ReturnAddress
{
    public const string Default = "/umbraco";

    private static readonly Uri AnySite = new("http://site.invalid");

    /// <summary>The address if it is allowed, else <see cref="Default"/>.</summary>
    public static string Of(string? returnUrl)
    {
        // Browsers read a backslash as a slash and drop control characters, so "/\evil" and "/<tab>/evil" are other sites.
        if (returnUrl is not { Length: > 0 } || returnUrl[0] != '/' || returnUrl.StartsWith("//", StringComparison.Ordinal)
            || returnUrl.Any(letter => letter == '\\' || char.IsControl(letter)))
        {
            return Default;
        }

        // Dot segments are resolved before the look at the path.
        return Uri.TryCreate(AnySite, returnUrl, out var address) && address.Host == AnySite.Host && IsBelow(address.AbsolutePath)
            ? address.PathAndQuery + address.Fragment
            : Default;
    }

    // An encoded slash is none for a browser, but may be one for what stands between it and this host.
    private static bool IsBelow(string path) =>
        (path == Default || path.StartsWith(Default + "/", StringComparison.Ordinal))
        && !path.Contains("%2f", StringComparison.OrdinalIgnoreCase)
        && !path.Contains("%5c", StringComparison.OrdinalIgnoreCase);
}
