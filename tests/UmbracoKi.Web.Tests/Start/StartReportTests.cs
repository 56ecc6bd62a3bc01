using UmbracoKi.Languages;
using UmbracoKi.Web.Overview;
using UmbracoKi.Web.SampleContent;
using UmbracoKi.Web.Start;

namespace UmbracoKi.Web.Tests.Start;

public sealed class StartReportTests
{
    private static readonly KiLanguage German = LanguageRegistry.GetByAppCode("de");

    [Fact]
    public void Tells_languages_documents_seconds_and_addresses()
    {
        var topic = Guid.NewGuid();
        var site = new SiteOverview(
            "17.8.1", German, [new LanguageCoverage(German, 12, 12), new LanguageCoverage(LanguageRegistry.GetByAppCode("uk"), 9, 12)], [], 12, topic);

        var report = StartReport.Write(site, SampleContentState.Loaded, TimeSpan.FromSeconds(4.25), "http://localhost:8080/");

        report.ShouldContain("ready after 4.3 s");
        report.ShouldContain("2: de 12, uk 9");
        report.ShouldContain("12 published; the sample content was loaded now");
        report.ShouldContain("http://localhost:8080/  what runs here");
        report.ShouldContain($"http://localhost:8080/umbraco/delivery/api/v2/content/item/{topic:D}");
        report.ShouldContain("http://localhost:8080/health");
    }
}
