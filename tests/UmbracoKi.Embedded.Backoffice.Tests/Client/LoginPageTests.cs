using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class LoginPageTests
{
    [Theory]
    [InlineData("de", "Anmelden")]
    [InlineData("en", "Sign in")]
    [InlineData("uk", "Вхід")]
    public async Task The_page_is_in_the_chosen_language_and_says_so(string language, string heading)
    {
        await using var host = await ClientHost.StartAsync();

        var page = await PageAsync(host, $"/umbraco/login?lang={language}");

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(heading);
        page.QuerySelector("nav [aria-current]")!.GetAttribute("lang").ShouldBe(language);
    }

    [Theory]
    [InlineData("uk-UA,uk;q=0.9,en;q=0.8", "uk")]
    [InlineData("fr,en;q=0.5,de;q=0.9", "de")]
    [InlineData("fr", "de")]
    [InlineData("", "de")]
    public async Task Without_a_choice_it_is_the_one_the_browser_prefers(string accepted, string language)
    {
        await using var host = await ClientHost.StartAsync();
        host.Browser.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);

        (await PageAsync(host, "/umbraco/login")).DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Fact]
    public async Task A_choice_is_remembered_and_keeps_the_way_back()
    {
        await using var host = await ClientHost.StartAsync();
        const string Back = "/umbraco/management/api/v1/security/back-office/authorize?state=a%26b&scope=x";

        var page = await PageAsync(host, $"/umbraco/login?ReturnUrl={Uri.EscapeDataString(Back)}");
        var choice = page.QuerySelector("nav a[hreflang=uk]")!.GetAttribute("href")!;
        var response = await host.Browser.GetAsync(choice);
        using var later = new HttpRequestMessage(HttpMethod.Get, "/umbraco/login");
        later.Headers.Add("Cookie", response.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        var remembered = await host.Browser.SendAsync(later);

        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()).QuerySelector("form")!.GetAttribute("data-return").ShouldBe(Back);
        new HtmlParser().ParseDocument(await remembered.Content.ReadAsStringAsync()).DocumentElement.GetAttribute("lang").ShouldBe("uk");
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData("uk")]
    public async Task Screen_readers_are_told_what_each_field_is_and_what_is_wrong_with_it(string language)
    {
        await using var host = await ClientHost.StartAsync();

        var page = await PageAsync(host, $"/umbraco/login?lang={language}");

        foreach (var input in page.QuerySelectorAll<IHtmlInputElement>("input"))
        {
            var label = input.Closest("label") ?? page.QuerySelector($"label[for={input.Id}]");
            label.ShouldNotBeNull(input.Id!).TextContent.Trim().ShouldNotBeEmpty();
        }

        foreach (var field in page.QuerySelectorAll<IHtmlInputElement>("input[required]"))
        {
            page.GetElementById(field.GetAttribute("aria-describedby")!).ShouldNotBeNull();
            field.GetAttribute("data-missing").ShouldNotBeNullOrEmpty();
            field.GetAttribute("autocomplete").ShouldNotBeNullOrEmpty();
        }

        page.GetElementById("form-error")!.GetAttribute("role").ShouldBe("alert");
        page.GetElementById("status")!.GetAttribute("role").ShouldBe("status");
        page.QuerySelector("form")!.Attributes.Where(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            .ShouldAllBe(attribute => attribute.Value.Length > 0);
        page.QuerySelectorAll("[tabindex], [onclick], [style]").ShouldBeEmpty();
        page.QuerySelector("nav")!.GetAttribute("aria-label").ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("--ink", "#ffffff", 4.5)]
    [InlineData("--quiet", "#ffffff", 4.5)]
    [InlineData("--danger", "#ffffff", 4.5)]
    [InlineData("--line", "#ffffff", 3)]
    [InlineData("--focus", "#ffffff", 3)]
    [InlineData("--focus", "#eef1f8", 3)]
    public async Task Colours_stand_out_as_WCAG_AA_asks(string property, string background, double least)
    {
        await using var host = await ClientHost.StartAsync();
        var styles = await host.Browser.GetStringAsync("/umbraco/login/login.css");

        var colour = Regex.Match(styles, $"{property}: (#[0-9a-f]{{6}});").Groups[1].Value;

        Contrast(colour, background).ShouldBeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public async Task The_page_runs_nothing_but_its_own_script()
    {
        await using var host = await ClientHost.StartAsync();

        var response = await host.Browser.GetAsync("/umbraco/login");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; script-src 'self';");
        policy.ShouldNotContain("unsafe");
        policy.ShouldContain("frame-ancestors 'none'");
        (await host.Browser.GetAsync("/umbraco/login/login.js")).Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await host.Browser.GetAsync("/umbraco/login/favicon.svg")).Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        (await host.Browser.GetAsync("/umbraco/login/other.js")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_return_address_cannot_break_out_of_the_page()
    {
        await using var host = await ClientHost.StartAsync();
        const string Attack = "/umbraco/\"><script>alert(1)</script>";

        var page = await PageAsync(host, $"/umbraco/login?ReturnUrl={Uri.EscapeDataString(Attack)}");

        page.QuerySelectorAll("script").Length.ShouldBe(1);
    }

    private static async Task<IHtmlDocument> PageAsync(ClientHost host, string path) =>
        new HtmlParser().ParseDocument(await host.Browser.GetStringAsync(path));

    private static double Contrast(string first, string second)
    {
        var (light, dark) = (Math.Max(Luminance(first), Luminance(second)), Math.Min(Luminance(first), Luminance(second)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int index)
        {
            var value = int.Parse(colour.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(1)) + (0.0722 * Channel(2));
    }
}
