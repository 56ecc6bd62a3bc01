using System.Security.Cryptography;
using System.Text;

namespace UmbracoKi.Web.Overview;

/// <summary>The page's style sheet and the policy that allows nothing but it.</summary>
internal static class OverviewStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --ink: #1b2430; --soft: #4d5b6b; --paper: #f6f7f9; --card: #fff; --line: #d5dbe3; --accent: #0b5cad; --track: #dfe5ec; --code: #eef2f6; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --soft: #a9b6c4; --paper: #12171d; --card: #1b222b; --line: #333e4b; --accent: #7db8f5; --track: #36414e; --code: #10151a; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif; }
        header, main, footer { max-width: 62rem; margin-inline: auto; padding-inline: 1.25rem; }
        header { padding-block: 1.75rem .5rem; }
        .bar-top { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; }
        h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
        h2 { margin: 0 0 .9rem; font-size: 1.2rem; line-height: 1.3; }
        p { margin: .5rem 0; max-width: 46rem; }
        .soft { color: var(--soft); }
        a { color: var(--accent); text-underline-offset: .18em; }
        a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
        section { margin-block: 1.1rem; padding: 1.25rem 1.4rem 1.35rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.1rem; margin-block: 1.1rem; }
        .columns section { margin-block: 0; }
        table { width: 100%; border-collapse: collapse; }
        th { font-weight: 600; text-align: start; }
        th, td { padding: .4rem .4rem .4rem 0; border-block-end: 1px solid var(--line); vertical-align: middle; }
        thead th { color: var(--soft); font-size: .875rem; }
        tbody tr:last-child > * { border-block-end: 0; }
        th .soft { font-weight: 400; }
        .number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline-end: 0; }
        .measure { width: 40%; }
        .bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; }
        .track { fill: var(--track); } .fill { fill: var(--accent); }
        ul { margin: 0; padding-inline-start: 1.1rem; } li { margin-block: .3rem; }
        code { font: .9em/1.5 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; }
        pre { margin: .35rem 0 .9rem; padding: .7rem .85rem; white-space: pre-wrap; overflow-wrap: anywhere; direction: ltr; text-align: left; background: var(--code); border: 1px solid var(--line); border-radius: .4rem; }
        h3 { margin: 1rem 0 0; font-size: 1rem; }
        footer { padding-block: .25rem 2rem; font-size: .9rem; }
        @media (max-width: 34rem) { .measure { display: none; } section { padding-inline: 1rem; } }
        @media (forced-colors: active) { .track { fill: Canvas; stroke: CanvasText; } .fill { fill: Highlight; } }

        """;

    /// <summary>Nothing is loaded, run, framed or sent; only this style applies and the empty icon shows.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; "
        + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
