namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>What <c>/umbraco</c> says as long as the client was not built.</summary>
internal static class MissingClientPage
{
    public static readonly ReadOnlyMemory<byte> Bytes = Respond.Utf8("""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The backoffice is not built yet</title>
        <style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 10vh auto; padding: 0 1rem; color: #1b264f; background: #fff }
        code { background: #f0f0f5; padding: .1em .3em; border-radius: 3px }
        </style>
        </head>
        <body>
        <h1>The backoffice is not built yet</h1>
        <p>Everything else of this host works. Umbraco's backoffice client comes from npm and is bundled by the build, which
        needs <strong>Node.js 20.19 or newer</strong> with npm. It was not there, or the npm registry could not be reached.</p>
        <ol>
        <li>Install Node.js: <code>https://nodejs.org</code>, <code>winget install OpenJS.NodeJS.LTS</code>,
        <code>brew install node</code>, or your distribution's package. <code>node --version</code> says whether it is there.</li>
        <li>Build and start again: <code>dotnet run --project src/UmbracoKi.Web</code>. The output says what is installed and bundled.</li>
        </ol>
        <p lang="de">Das Backoffice fehlt noch: Es wird beim Bauen aus npm-Paketen gebündelt und braucht dafür Node.js ab 20.19.</p>
        <p lang="uk">Бекофіс ще не зібрано: для збирання потрібен Node.js 20.19 або новіший.</p>
        </body>
        </html>

        """);
}
