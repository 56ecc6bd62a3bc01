using System.Text.Json.Nodes;

namespace UmbracoKi.Benchmarks.Integreat;

/// <summary>
/// Titles and contents of a real district's pages where the data are there (../shared/data/integreat beside the checkout, or the
/// folder named by <c>UMBRACOKI_SHARED</c>), else a paragraph repeated. Languages without data borrow those of another script.
/// </summary>
internal sealed class RegionTexts
{
    private const string Paragraph = "<p>Das Kommunale Integrationszentrum berät, vernetzt und koordiniert. Консультації, зв’язки та координація. استشارات وتنسيق.</p>";

    private readonly List<(string Title, string Content)[]> _texts = [];

    public RegionTexts()
    {
        foreach (var file in Files())
        {
            _texts.Add([.. JsonNode.Parse(File.ReadAllText(file))!.AsArray().Select(page => (page!["title"]!.GetValue<string>(), page["content"]!.GetValue<string>()))]);
        }

        IsReal = _texts.Count > 0;
        if (!IsReal)
        {
            _texts.Add([("Thema", string.Concat(Enumerable.Repeat(Paragraph, 18)))]);
        }
    }

    public bool IsReal { get; }

    /// <param name="language">Position of the language in the region.</param>
    public (string Title, string Content) Of(int page, int language)
    {
        var texts = _texts[language % _texts.Count];
        return texts[page % texts.Length];
    }

    private static IEnumerable<string> Files()
    {
        var root = Environment.GetEnvironmentVariable("UMBRACOKI_SHARED") ?? Beside(new DirectoryInfo(AppContext.BaseDirectory));
        var region = Path.Combine(root, "data", "integreat", "lkaugsburg");
        return new[] { "de", "uk", "ar", "en" }.Select(language => Path.Combine(region, language, "pages.json")).Where(File.Exists);
    }

    private static string Beside(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UmbracoKi.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.Parent?.FullName ?? ".", "shared");
    }
}
