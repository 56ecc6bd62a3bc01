using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Tests.SignIn;

namespace UmbracoKi.Embedded.Backoffice.Tests.Preview;

/// <summary>What an editor sees of a draft before it is published, and that nobody else sees it.</summary>
public sealed class PreviewTests : IAsyncLifetime
{
    private PreviewSite _site = null!;

    public async Task InitializeAsync() => _site = await PreviewSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_editor_sees_the_draft_and_the_public_the_old_text()
    {
        await _site.SaveAsync("en-US", "Learning", "Learning German today", "<p>New courses</p>");
        var browser = await _site.SignedInAsync();

        var address = await (await browser.GetAsync($"document/{_site.Document}/preview-url?providerAlias=umbDocumentUrlProvider&culture=en-US")).Content.ReadFromJsonAsync<JsonElement>();
        var (frame, page) = await FrameAsync(browser, "en-US");
        var delivered = await _site.Browser().SendAsync(HttpMethod.Get, $"/umbraco/delivery/api/v2/content/item/{_site.Document}", bearer: false);

        address.GetProperty("url").GetString().ShouldBe($"preview?id={_site.Document}&culture=en-US&segment=");
        frame.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("Learning German today");
        page.ShouldContain("<p>New courses</p>");
        (await delivered.Content.ReadAsStringAsync()).ShouldContain("\"title\":\"Learning German\"");
    }

    [Fact]
    public async Task Nobody_else_sees_anything()
    {
        var stranger = _site.Browser();
        var published = await FrameAsync(stranger, "en-US");
        stranger.Cookies["UMB_PREVIEW"] = "made-up";
        var forged = await FrameAsync(stranger, "en-US");

        foreach (var (response, page) in ((HttpResponseMessage, string)[])[published, forged])
        {
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            page.ShouldBeEmpty();
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }

        (await stranger.SendAsync(HttpMethod.Post, "/umbraco/management/api/v1/preview")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await stranger.SendAsync(HttpMethod.Post, "/umbraco/PreviewHub/negotiate?negotiateVersion=1")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signing_out_ends_it_even_for_who_kept_the_cookies()
    {
        var browser = await _site.SignedInAsync();
        await browser.SendAsync(HttpMethod.Post, "/umbraco/management/api/v1/preview");
        var kept = browser.Cookies.ToArray();

        await browser.SignOutAsync();

        browser.Cookies.ShouldBeEmpty();
        foreach (var (name, value) in kept)
        {
            browser.Cookies[name] = value;
        }

        (await FrameAsync(browser, "en-US")).Response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_the_exit_the_editor_sees_what_is_published()
    {
        await _site.SaveAsync("en-US", "Learning", "Not yet", "<p>Not yet</p>");
        var browser = await _site.SignedInAsync();
        await browser.SendAsync(HttpMethod.Post, "/umbraco/management/api/v1/preview");
        (await FrameAsync(browser, "en-US")).Page.ShouldContain("Not yet");

        (await browser.SendAsync(HttpMethod.Delete, "/umbraco/management/api/v1/preview", bearer: false)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var (_, page) = await FrameAsync(browser, "en-US");

        page.ShouldContain("Learning German");
        page.ShouldNotContain("Not yet");
    }

    [Fact]
    public async Task Opening_the_preview_page_again_previews_again()
    {
        await _site.SaveAsync("en-US", "Learning", "Not yet", "<p>Not yet</p>");
        var browser = await _site.SignedInAsync();

        await browser.SendAsync(HttpMethod.Get, $"/umbraco/preview?id={_site.Document}", bearer: false);

        (await FrameAsync(browser, "en-US")).Page.ShouldContain("Not yet");
    }

    [Fact]
    public async Task No_language_shows_the_text_of_another()
    {
        await _site.SaveAsync("ar", "تعلم", "تعلم الألمانية", "<p>دورات</p>");
        var browser = await PreviewingAsync();

        var (arabic, arabicPage) = await FrameAsync(browser, "ar");
        var (ukrainian, ukrainianPage) = await FrameAsync(browser, "uk-UA");
        var (unknown, unknownPage) = await FrameAsync(browser, "fr-FR");

        arabic.StatusCode.ShouldBe(HttpStatusCode.OK);
        arabicPage.ShouldContain("<html lang=\"ar\" dir=\"rtl\">");
        arabicPage.ShouldContain("<h1>تعلم</h1>");
        arabicPage.ShouldNotContain("German");
        ukrainian.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        ukrainianPage.ShouldContain("There is no text in Ukrainian yet.");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (ukrainianPage + unknownPage).ShouldNotContain("Learning");
    }

    [Fact]
    public async Task Nothing_in_a_text_runs_and_nothing_keeps_the_page()
    {
        await _site.SaveAsync(
            "en-US", "<script>alert(1)</script>", "a<img src=x onerror=alert(1)>",
            "<p onclick=\"alert(1)\">x<a href=\"javascript:alert(1)\">y</a><iframe src=\"https://example.org\"></iframe><form action=\"/x\"><input></form></p>");
        var browser = await PreviewingAsync();

        var (response, page) = await FrameAsync(browser, "en-US");

        page.ShouldNotContain("<script");
        page.ShouldNotContain("<iframe");
        page.ShouldNotContain("<form");
        page.ShouldNotContain("onclick");
        page.ShouldNotContain("javascript:");
        page.ShouldContain("a&lt;img src=x onerror=alert(1)&gt;");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        policy.ShouldContain("frame-ancestors 'self'");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.GetValues("X-Robots-Tag").Single().ShouldContain("noindex");
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    public async Task The_cookie_goes_nowhere_else(string origin, bool secure)
    {
        var browser = await _site.SignedInAsync(origin);

        var response = await browser.SendAsync(HttpMethod.Post, "/umbraco/management/api/v1/preview");

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("UMB_PREVIEW=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.Contains("secure", StringComparison.Ordinal).ShouldBe(secure);
    }

    [Fact]
    public async Task A_preview_makes_nothing_else_show_drafts()
    {
        await _site.SaveAsync("en-US", "Learning", "Not yet", "<p>Not yet</p>");
        var browser = await PreviewingAsync();

        var delivered = await browser.SendAsync(HttpMethod.Get, $"/umbraco/delivery/api/v2/content/item/{_site.Document}");

        (await delivered.Content.ReadAsStringAsync()).ShouldContain("Learning German");
    }

    [Fact]
    public async Task The_published_address_leads_an_editor_to_what_is_published_and_nobody_else()
    {
        await _site.SaveAsync("en-US", "Learning", "Not yet", "<p>Not yet</p>");
        var browser = await _site.SignedInAsync();
        var urls = await (await browser.GetAsync($"document/urls?id={_site.Document}")).Content.ReadFromJsonAsync<JsonElement>();
        var address = urls[0].GetProperty("urlInfos").EnumerateArray().Select(info => info.GetProperty("url").GetString()).OfType<string>().First();

        var led = await browser.SendAsync(HttpMethod.Get, address, bearer: false);
        var stranger = await _site.Browser().SendAsync(HttpMethod.Get, address, bearer: false);

        led.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await (await browser.SendAsync(HttpMethod.Get, led.Headers.Location!.ToString(), bearer: false)).Content.ReadAsStringAsync();
        page.ShouldContain("Learning German");
        page.ShouldNotContain("Not yet");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_unknown_provider_of_previews_is_refused()
    {
        var browser = await _site.SignedInAsync();

        var response = await browser.GetAsync($"document/{_site.Document}/preview-url?providerAlias=nobody&culture=en-US");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    private async Task<Browser> PreviewingAsync()
    {
        var browser = await _site.SignedInAsync();
        (await browser.SendAsync(HttpMethod.Post, "/umbraco/management/api/v1/preview")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return browser;
    }

    private async Task<(HttpResponseMessage Response, string Page)> FrameAsync(Browser browser, string culture)
    {
        var response = await browser.SendAsync(HttpMethod.Get, $"/{_site.Document}?culture={culture}&rnd=1", bearer: false);
        return (response, await response.Content.ReadAsStringAsync());
    }
}
