using UmbracoKi.Web.SampleContent;
using UmbracoKi.Web.Tests.SampleContent;

namespace UmbracoKi.Web.Tests.Robustness;

/// <summary>As little content as is enough to see whether a host still does its work.</summary>
internal static class SmallSite
{
    public const string TopicName = "Deutsch lernen";

    public static readonly Uri List = new("/umbraco/delivery/api/v2/content", UriKind.Relative);

    public static readonly Uri TopicByPath = new("/umbraco/delivery/api/v2/content/item/deutsch-lernen", UriKind.Relative);

    public static readonly Uri Topic = new($"/umbraco/delivery/api/v2/content/item/{DocumentKey.For("learn")}", UriKind.Relative);

    public static TemporaryPack Pack() => new TemporaryPack()
        .WithDocument("10-region", """{ "type": "kiRegion", "values": { "slug": "kreis-muster", "nameWithoutPrefix": "Muster" } }""", "name: Kreis Muster\n")
        .WithDocument("10-region/10-learn", german: $"name: {TopicName}\n\nWo es Kurse gibt.\n", ukrainian: "name: Вивчати німецьку\n\nДе є курси.\n");
}
