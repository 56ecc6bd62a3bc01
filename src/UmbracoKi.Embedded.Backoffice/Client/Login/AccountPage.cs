namespace UmbracoKi.Embedded.Backoffice.Client.Login;

/// <summary>What the pages around signing in have in common: the head, the choice of a language, the heading.</summary>
/// <param name="Title">In the browser's tab.</param>
/// <param name="Script">The file that makes the page work.</param>
/// <param name="Query">What the page's address says besides the language, encoded for an address; never empty.</param>
/// <param name="Content">Encoded HTML below the heading.</param>
internal sealed record AccountPage(string Title, string Heading, string NeedsScript, string Script, string Query, string Content)
{
    /// <summary>The page, whole. Its address may hold a code, which no other site is told.</summary>
    public string Render(LoginLanguage language) => $"""
        <!DOCTYPE html>
        <html lang="{language.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <meta name="referrer" content="no-referrer">
        <title>{Title}</title>
        <link rel="icon" type="image/svg+xml" href="/umbraco/login/favicon.svg">
        <link rel="stylesheet" href="/umbraco/login/login.css">
        <script type="module" src="/umbraco/login/{Script}"></script>
        </head>
        <body>
        <main>
        <nav aria-label="{language.Texts.Language}">
        <ul>
        {string.Join('\n', LoginLanguage.All.Select(other => Choice(other, language)))}
        </ul>
        </nav>
        <h1>{Heading}</h1>
        <noscript><p class="error">{NeedsScript}</p></noscript>
        {Content}
        </main>
        </body>
        </html>

        """;

    private string Choice(LoginLanguage other, LoginLanguage shown) => $"""
        <li><a href="/umbraco/login?lang={other.Code}&amp;{Query.Replace("&", "&amp;", StringComparison.Ordinal)}" lang="{other.Code}" hreflang="{other.Code}"{(other == shown ? " aria-current=\"true\"" : "")}>{other.OwnName}</a></li>
        """;
}
