namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>Content security policies of the pages and scripts in here.</summary>
internal static class ContentPolicy
{
    /// <summary>A worker loads its own modules and nothing else.</summary>
    public const string Worker = "default-src 'self'; object-src 'none'; frame-ancestors 'self'";

    /// <summary>The pages around signing in have scripts and a stylesheet of their own, and nothing else.</summary>
    public const string Login =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A page of text with styles in it.</summary>
    public const string PlainPage = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Files of packages: an HTML page among them may be shown inside the backoffice.</summary>
    public const string PackageFile =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; font-src 'self' data:; object-src 'none'; frame-ancestors 'self'";

    /// <summary>
    /// The client. Scripts: its own, and the import map by its hash; nothing is evaluated. Styles: Lit, Monaco and Tiptap write
    /// style elements and attributes. Pictures and frames from elsewhere: what editors embed, previews on other hosts.
    /// </summary>
    /// <param name="scriptHash">SHA-256 of the inline import map, Base64.</param>
    public static string Client(string scriptHash) =>
        $"default-src 'self'; script-src 'self' 'sha256-{scriptHash}'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data: blob: https:; media-src 'self' blob: https:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
        + "frame-src 'self' https:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
}
