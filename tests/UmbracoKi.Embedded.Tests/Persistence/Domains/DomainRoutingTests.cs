using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.Persistence.Domains;

/// <summary>Addresses follow the host names and cultures that a branch was given.</summary>
public sealed class DomainRoutingTests : IAsyncLifetime
{
    private static readonly string[] Both = ["de-DE", "uk-UA"];

    private PageSite _site = null!;
    private Guid _root;
    private Guid _child;

    public async Task InitializeAsync()
    {
        _site = await PageSite.StartAsync();
        _root = await _site.CreateAsync(null, "Start", Both);
        _child = await _site.CreateAsync(_root, "Kurs", Both);
        await _site.PublishAsync(_root, Both);
        await _site.PublishAsync(_child, Both);
        await AssignAsync(("localhost/de", "de-DE"), ("localhost/uk", "uk-UA"));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("de-DE", "/de/")]
    [InlineData("uk-UA", "/uk/")]
    public async Task A_document_is_delivered_with_the_path_of_its_cultures_domain_and_found_by_it(string culture, string prefix)
    {
        var byId = await ReadAsync($"/item/{_child}", culture);
        var path = byId["route"]!["path"]!.GetValue<string>();

        path.ShouldStartWith(prefix);
        (await ReadAsync($"/item{path}", culture: null))["id"]!.GetValue<Guid>().ShouldBe(_child);
        (await ReadAsync($"/item{path}", culture: null))["name"]!.GetValue<string>().ShouldContain(PageSite.Mark(culture));
    }

    [Fact]
    public async Task A_domain_taken_away_no_longer_routes()
    {
        await AssignAsync(("localhost/de", "de-DE"));

        var route = (await ReadAsync($"/item/{_child}", "uk-UA"))["route"]!["path"]!.GetValue<string>();

        route.ShouldNotStartWith("/uk/");
        (await _site.GetAsync("/item/uk/kurs-uk-ua/", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_domain_goes_with_its_document()
    {
        await _site.Host.Get<IContentEditingService>().MoveToRecycleBinAsync(_root, Umbraco.Cms.Core.Constants.Security.SuperUserKey);
        await _site.Host.Get<IContentEditingService>().DeleteFromRecycleBinAsync(_root, Umbraco.Cms.Core.Constants.Security.SuperUserKey);

        (await _site.Host.Get<IDomainService>().GetAllAsync(includeWildcards: true)).ShouldBeEmpty();
    }

    private async Task AssignAsync(params (string Name, string Culture)[] domains)
    {
        var model = new DomainsUpdateModel { DefaultIsoCode = "de-DE", Domains = [.. domains.Select(d => new DomainModel { DomainName = d.Name, IsoCode = d.Culture })] };
        (await _site.Host.Get<IDomainService>().UpdateDomainsAsync(_root, model)).Status.ShouldBe(DomainOperationStatus.Success);
    }

    private async Task<JsonNode> ReadAsync(string path, string? culture)
    {
        var answer = await _site.GetAsync(path, culture);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
