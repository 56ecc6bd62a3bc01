using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class InvitationPageTests
{
    [Theory]
    [InlineData("de", "Kennwort wählen")]
    [InlineData("en", "Choose a password")]
    [InlineData("uk", "Виберіть пароль")]
    public async Task Each_field_says_in_the_chosen_language_what_it_is_and_what_is_wrong(string language, string heading)
    {
        await using var host = await ClientHost.StartAsync();

        var page = await PageAsync(host, $"lang={language}&userId=1&inviteCode=abc");

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe(heading);
        foreach (var input in page.QuerySelectorAll<IHtmlInputElement>("input"))
        {
            var label = input.Closest("label") ?? page.QuerySelector($"label[for={input.Id}]");
            label.ShouldNotBeNull(input.Id!).TextContent.Trim().ShouldNotBeEmpty();
        }

        foreach (var field in page.QuerySelectorAll<IHtmlInputElement>("input[required]"))
        {
            field.GetAttribute("autocomplete").ShouldBe("new-password");
            field.GetAttribute("aria-describedby")!.Split(' ').ShouldAllBe(id => page.GetElementById(id) != null);
        }

        page.QuerySelector("form")!.Attributes.Where(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            .ShouldAllBe(attribute => attribute.Value.Length > 0);
        page.QuerySelectorAll("[tabindex], [onclick], [style]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_language_keeps_the_invitation()
    {
        await using var host = await ClientHost.StartAsync();

        var page = await PageAsync(host, "userId=0f&inviteCode=a%2Bb%26c");
        var choice = page.QuerySelector("nav a[hreflang=uk]")!.GetAttribute("href")!;
        var other = new HtmlParser().ParseDocument(await host.Browser.GetStringAsync(choice));

        other.QuerySelector("form")!.GetAttribute("data-user").ShouldBe("0f");
        other.QuerySelector("form")!.GetAttribute("data-code").ShouldBe("a+b&c");
    }

    [Fact]
    public async Task A_code_cannot_break_out_of_the_page()
    {
        await using var host = await ClientHost.StartAsync();

        var page = await PageAsync(host, $"userId=1&inviteCode={Uri.EscapeDataString("\"><script>alert(1)</script>")}");

        page.QuerySelectorAll("script").Length.ShouldBe(1);
        (await host.Browser.GetAsync("/umbraco/login/invitation.js")).Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
    }

    private static async Task<IHtmlDocument> PageAsync(ClientHost host, string query) =>
        new HtmlParser().ParseDocument(await host.Browser.GetStringAsync($"/umbraco/login?flow=invite-user&{query}"));
}
