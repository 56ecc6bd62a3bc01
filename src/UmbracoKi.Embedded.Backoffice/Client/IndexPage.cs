using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Packages;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>The page that starts the client. The same for every address and everybody, so it is made once.</summary>
internal sealed class IndexPage(ImportMap importMap)
{
    // The page is UTF-8, and the map stands in a script element: only what could end it is escaped.
    private static readonly JsonSerializerOptions InScript = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Default };

    private RenderedPage? _last;

    public RenderedPage Render(ClientPack client, IReadOnlyList<PackageManifest> packages)
    {
        var last = _last;
        return last is not null && last.Client == client && ReferenceEquals(last.Packages, packages)
            ? last
            : _last = Create(client, packages);
    }

    private RenderedPage Create(ClientPack client, IReadOnlyList<PackageManifest> packages)
    {
        var map = JsonSerializer.Serialize(importMap.Merge(client, packages), InScript);
        var bytes = Respond.Utf8(Html(client, map));
        return new RenderedPage(
            client, packages, bytes,
            ETag: $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"",
            Policy: ContentPolicy.Client(Convert.ToBase64String(SHA256.HashData(Respond.Utf8(map)))));
    }

    private static string Html(ClientPack client, string map) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <base href="/umbraco/">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>Umbraco</title>
        <link rel="icon" type="image/svg+xml" href="{client.Address("assets/favicon.svg")}">
        <link rel="stylesheet" href="{client.Address("css/backoffice.css")}">
        <script type="importmap">{map}</script>
        {string.Join('\n', client.Preload.Select(path => $"<link rel=\"modulepreload\" href=\"{client.Address(path)}\">"))}
        <script type="module" src="{client.Address(client.App)}"></script>
        </head>
        <body class="uui-font uui-text">
        <umb-app></umb-app>
        <noscript>The backoffice needs JavaScript. · Das Backoffice braucht JavaScript. · Для роботи потрібен JavaScript.</noscript>
        </body>
        </html>

        """;

    public sealed record RenderedPage(
        ClientPack Client, IReadOnlyList<PackageManifest> Packages, ReadOnlyMemory<byte> Bytes, string ETag, string Policy);
}
