using UmbracoKi.ContentModel;
using UmbracoKi.Languages;
using UmbracoKi.Web.Health;

namespace UmbracoKi.Web.Overview;

/// <summary>Renders the page at <c>/</c>.</summary>
internal static class OverviewPage
{
    private const string LanguagesPath = "/umbracoki/languages";
    private const int ExampleLanguages = 4;

    /// <param name="address">Scheme and host the client used, for the examples.</param>
    public static string Render(SiteOverview site, OverviewTexts texts, string address) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{texts.Tag}" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>UmbracoKi</title>
        <link rel="icon" href="data:,">
        <style>{Raw(OverviewStyle.Css)}</style>
        </head>
        <body>
        <header>
        <div class="bar-top"><h1>UmbracoKi</h1><a href="{texts.OtherAddress}" lang="{texts.OtherTag}" hreflang="{texts.OtherTag}">{texts.Other}</a></div>
        <p>{texts.Intro}</p>
        <p class="soft">{texts.Running}: Umbraco {site.UmbracoVersion} · {site.Documents} {texts.Documents} · {site.Languages.Count} {texts.Languages}</p>
        </header>
        <main>
        <div class="columns">
        {Languages(site, texts)}
        {Types(site, texts)}
        </div>
        {Interfaces(texts)}
        {Examples(site, texts, address)}
        </main>
        <footer class="soft">UmbracoKi · Umbraco.Cms.Core {site.UmbracoVersion}</footer>
        </body>
        </html>
        """).ToString();

    private static Html Languages(SiteOverview site, OverviewTexts texts) => $"""
        <section aria-labelledby="languages">
        <h2 id="languages">{texts.Languages}</h2>
        <p class="soft">{texts.CoverageNote}</p>
        <table>
        <thead><tr><th scope="col">{texts.Language}</th><th scope="col" class="measure">{texts.Coverage}</th><th scope="col" class="number">{texts.Count}</th></tr></thead>
        <tbody>
        {site.Languages.Select(coverage => Language(coverage, texts))}</tbody>
        </table>
        </section>
        """;

    private static Html Language(LanguageCoverage coverage, OverviewTexts texts) => $"""
        <tr><th scope="row"><bdi lang="{coverage.Language.Tag}" dir="{Direction(coverage.Language)}">{coverage.Language.OwnName}</bdi>{Translation(coverage.Language, texts)}</th><td class="measure"><svg class="bar" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="100%"/><rect class="fill" width="{coverage.Percent}%" height="100%"/></svg></td><td class="number">{coverage.Published} {texts.Of} {coverage.Total}<br><span class="soft">{coverage.Percent} %</span></td></tr>

        """;

    private static Html Translation(KiLanguage language, OverviewTexts texts)
        => texts.Name(language) == language.OwnName ? Raw("") : Html.Of($"""<br><span class="soft">{texts.Name(language)}</span>""");

    private static Html Types(SiteOverview site, OverviewTexts texts) => $"""
        <section aria-labelledby="content">
        <h2 id="content">{texts.Content}</h2>
        {(site.Types.Count == 0 ? Paragraph(texts.NoContent) : TypeTable(site, texts))}
        </section>
        """;

    private static Html TypeTable(SiteOverview site, OverviewTexts texts) => $"""
        <table>
        <thead><tr><th scope="col">{texts.Type}</th><th scope="col" class="number">{texts.Count}</th></tr></thead>
        <tbody>
        {site.Types.Select(Type)}</tbody>
        </table>
        """;

    private static Html Type(TypeCount type) => $"""
        <tr><th scope="row"><span lang="de">{type.Name}</span> <code class="soft">{type.Alias}</code></th><td class="number">{type.Published}</td></tr>

        """;

    private static Html Interfaces(OverviewTexts texts) => $"""
        <section aria-labelledby="interfaces">
        <h2 id="interfaces">{texts.Interfaces}</h2>
        <ul>
        {Link(DeliveryPaths.Content, texts.DeliveryApi)}{Link(DeliveryPaths.OpenApi, texts.DeliveryApiDescription)}{Link(LanguagesPath, texts.LanguageList)}{Link(HealthEndpoints.ReadyPath, texts.Health)}{Link(HealthEndpoints.LivePath, texts.Live)}</ul>
        </section>
        """;

    private static Html Link(string path, string text) => $"""
        <li><a href="{path}">{text}</a> <code class="soft">{path}</code></li>

        """;

    private static Html Examples(SiteOverview site, OverviewTexts texts, string address) => $"""
        <section aria-labelledby="examples">
        <h2 id="examples">{texts.Examples}</h2>
        <p class="soft">{texts.ExamplesNote}</p>
        {ExamplesOf(site).Select(coverage => Example(coverage.Language, site, texts, address))}</section>
        """;

    private static IEnumerable<LanguageCoverage> ExamplesOf(SiteOverview site)
        => site.Languages.Where(coverage => coverage.Published > 0).Take(ExampleLanguages);

    private static Html Example(KiLanguage language, SiteOverview site, OverviewTexts texts, string address)
    {
        var topics = $"{address}{DeliveryPaths.Content}?filter=contentType:{DocumentTypeAliases.Topic}&take=3";
        var command = site.Example is { } key && language == site.Default
            ? $"curl -H 'Accept-Language: {language.Tag}' '{address}{DeliveryPaths.Item(key)}'"
            : $"curl -H 'Accept-Language: {language.Tag}' '{topics}'";
        var what = site.Example is not null && language == site.Default ? texts.Item : texts.Topics;
        return $"""
            <h3>{what}: {texts.Name(language)}</h3>
            <pre><code>{command}</code></pre>

            """;
    }

    private static Html Paragraph(string text) => $"<p>{text}</p>";

    private static string Direction(KiLanguage language) => language.IsRightToLeft ? "rtl" : "ltr";

    private static Html Raw(string html)
    {
        var raw = new Html(html.Length, 0);
        raw.AppendLiteral(html);
        return raw;
    }
}
