using System.Globalization;
using System.Text;
using UmbracoKi.Web.Health;
using UmbracoKi.Web.Overview;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Start;

/// <summary>The lines the host prints when it is ready.</summary>
internal static class StartReport
{
    /// <param name="address">Null when the host listens on no address of its own.</param>
    public static string Write(SiteOverview site, SampleContentState sample, TimeSpan duration, string? address)
    {
        var text = new StringBuilder().AppendLine();
        text.Append(CultureInfo.InvariantCulture, $"UmbracoKi is ready after {duration.TotalSeconds:0.0} s.").AppendLine();
        text.Append(CultureInfo.InvariantCulture, $"  Languages  {site.Languages.Count}: {string.Join(", ", site.Languages.Select(Describe))}").AppendLine();
        text.Append(CultureInfo.InvariantCulture, $"  Documents  {site.Documents} published; {Describe(sample)}").AppendLine();
        if (address is not null)
        {
            text.AppendLine("  Try");
            foreach (var (path, what) in Addresses(site))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Reachable(address)}{path}").Append("  ").AppendLine(what);
            }
        }

        return text.ToString();
    }

    // An address for every interface is none to open.
    private static string Reachable(string address) => address.TrimEnd('/').Replace("[::]", "localhost").Replace("0.0.0.0", "localhost");

    private static IEnumerable<(string Path, string What)> Addresses(SiteOverview site)
    {
        yield return ("/", "what runs here");
        yield return ("/umbraco", "the backoffice");
        yield return (DeliveryPaths.Content, "the Delivery API");
        if (site.Example is { } example)
        {
            yield return (DeliveryPaths.Item(example), "a topic (send Accept-Language: uk)");
        }

        yield return (HealthEndpoints.ReadyPath, "for monitoring");
    }

    private static string Describe(LanguageCoverage coverage)
        => string.Create(CultureInfo.InvariantCulture, $"{coverage.Language.AppCode} {coverage.Published}");

    private static string Describe(SampleContentState sample) => sample switch
    {
        SampleContentState.Loaded => "the sample content was loaded now",
        SampleContentState.LoadedBefore => "the sample content was loaded before",
        SampleContentState.OwnContent => "no sample content, because there are documents already",
        _ => "loading the sample content is switched off",
    };
}
