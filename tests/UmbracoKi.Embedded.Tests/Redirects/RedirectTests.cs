using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;
using Xunit;

namespace UmbracoKi.Embedded.Tests.Redirects;

/// <summary>Addresses that were published once go on working.</summary>
public sealed class RedirectTests : IAsyncLifetime
{
    private const string German = "de-DE";
    private const string Ukrainian = "uk-UA";

    private static readonly string[] Both = [German, Ukrainian];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private PageSite _site = null!;
    private Guid _root;

    public async Task InitializeAsync()
    {
        _site = await PageSite.StartAsync();
        _root = await PublishedAsync(null, "Start");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_renamed_page_and_those_below_it_are_found_by_their_old_paths_in_each_culture()
    {
        var page = await PublishedAsync(_root, "Arbeit");
        var below = await PublishedAsync(page, "Rechte");
        var (oldPage, oldBelow) = (await PathAsync(page, German), await PathAsync(below, Ukrainian));

        await RenameAsync(page, "Beruf");

        await LeadsAsync(oldPage, German, page);
        await LeadsAsync(oldBelow, Ukrainian, below);
        Redirects(below).Select(r => r.Culture).Order().ShouldBe(Both);
        Redirects(_root).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_names_the_start_item()
    {
        var page = await PublishedAsync(_root, "Arbeit");
        var old = await PathAsync(page, German);
        await RenameAsync(page, "Beruf");

        using var response = await _site.GetAsync($"/item{old}", German);

        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.GetValues("Location-Start-Item-Id").ShouldBe([_root.ToString()]);
        response.Headers.GetValues("Location-Start-Item-Path").Single().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_moved_page_is_found_by_its_old_path()
    {
        var page = await PublishedAsync(_root, "Arbeit");
        var target = await PublishedAsync(_root, "Leben");
        var old = await PathAsync(page, German);

        (await _site.Host.Get<IContentEditingService>().MoveAsync(page, target, User)).Status.ShouldBe(ContentEditingOperationStatus.Success);

        await LeadsAsync(old, German, page);
    }

    [Fact]
    public async Task All_former_paths_lead_to_the_present_one()
    {
        var page = await PublishedAsync(_root, "Eins");
        var first = await PathAsync(page, German);
        await RenameAsync(page, "Zwei");
        var second = await PathAsync(page, German);

        await RenameAsync(page, "Drei");

        await LeadsAsync(first, German, page);
        await LeadsAsync(second, German, page);
    }

    [Fact]
    public async Task A_path_that_is_alive_again_has_no_redirect_any_more()
    {
        var page = await PublishedAsync(_root, "Eins");
        var first = await PathAsync(page, German);
        await RenameAsync(page, "Zwei");
        var second = await PathAsync(page, German);

        await RenameAsync(page, "Eins");

        (await PathAsync(page, German)).ShouldBe(first);
        Redirects(page).Where(r => r.Culture == German).Select(r => r.Url).ShouldBe([second.TrimEnd('/')]);
        await LeadsAsync(second, German, page);
    }

    [Fact]
    public async Task Another_page_at_the_old_path_goes_first()
    {
        var page = await PublishedAsync(_root, "Arbeit");
        var old = await PathAsync(page, German);
        await RenameAsync(page, "Beruf");

        var other = await PublishedAsync(_root, "Arbeit");

        (await PathAsync(other, German)).ShouldBe(old);
        using var response = await _site.GetAsync($"/item{old}", German);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Publishing_again_without_a_new_name_keeps_nothing()
    {
        var page = await PublishedAsync(_root, "Arbeit");
        await PublishedAsync(page, "Rechte");

        (await _site.PublishAsync(page, Both)).ShouldBe(ContentPublishingOperationStatus.Success);

        All().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_is_found_by_its_path_from_before_its_parent_was_translated()
    {
        var parent = await PublishedAsync(_root, "Arbeit", German);
        var page = await PublishedAsync(parent, "Rechte");
        var old = await PathAsync(page, Ukrainian);

        await _site.UpdateAsync(parent, "Arbeit", Both);
        (await _site.PublishAsync(parent, Both)).ShouldBe(ContentPublishingOperationStatus.Success);

        (await PathAsync(page, Ukrainian)).ShouldNotBe(old);
        await LeadsAsync(old, Ukrainian, page);
    }

    [Fact]
    public async Task A_page_that_is_in_the_bin_or_gone_is_not_redirected_to()
    {
        var page = await PublishedAsync(_root, "Arbeit");
        var old = await PathAsync(page, German);
        await RenameAsync(page, "Beruf");
        var editing = _site.Host.Get<IContentEditingService>();

        await editing.MoveToRecycleBinAsync(page, User);
        using var trashed = await _site.GetAsync($"/item{old}", German);
        await editing.DeleteFromRecycleBinAsync(page, User);

        trashed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        All().ShouldBeEmpty();
    }

    [Fact]
    public async Task Below_a_domain_the_old_path_is_kept_relative_to_it()
    {
        (await _site.Host.Get<IDomainService>().UpdateDomainsAsync(
            _root,
            new DomainsUpdateModel { Domains = [new DomainModel { DomainName = "/deutsch", IsoCode = German }] })).Success.ShouldBeTrue();
        var page = await PublishedAsync(_root, "Arbeit", German);
        var old = await PathAsync(page, German);

        await RenameAsync(page, "Beruf", German);

        Redirects(page).ShouldHaveSingleItem().Url.ShouldStartWith($"{_site.Host.Get<IContentService>().GetById(_root)!.Id}/arbeit");
        old.ShouldStartWith("/deutsch/");
        await LeadsAsync(old, German, page);
    }

    [Fact]
    public async Task A_second_root_named_as_start_item_is_redirected_within()
    {
        var root = await PublishedAsync(null, "Zweite");
        var page = await PublishedAsync(root, "Arbeit");
        var old = await PathAsync(page, German);

        await RenameAsync(page, "Beruf");

        using var client = _site.Host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/umbraco/delivery/api/v2/content/item{old}");
        request.Headers.Add("Accept-Language", German);
        request.Headers.Add("Start-Item", root.ToString());
        using var response = await client.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldBe(await PathAsync(page, German));
    }

    [Fact]
    public async Task Nothing_is_kept_when_tracking_is_switched_off()
    {
        await _site.DisposeAsync();
        _site = await PageSite.StartAsync(builder => builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Umbraco:CMS:WebRouting:DisableRedirectUrlTracking"] = "true" }));
        _root = await PublishedAsync(null, "Start");
        var page = await PublishedAsync(_root, "Arbeit");

        await RenameAsync(page, "Beruf");

        All().ShouldBeEmpty();
    }

    [Fact]
    public async Task Redirects_are_searched_listed_below_a_page_and_deleted()
    {
        var (first, second) = (await PublishedAsync(_root, "Arbeit"), await PublishedAsync(_root, "Wohnen"));
        await RenameAsync(first, "Beruf");
        await RenameAsync(second, "Miete");
        var service = _site.Host.Get<IRedirectUrlService>();

        service.SearchRedirectUrls("wohnen", 0, 10, out var found).ShouldAllBe(r => r.ContentKey == second);
        service.GetAllRedirectUrls(_site.Host.Get<IContentService>().GetById(first)!.Id, 0, 10, out var below);
        service.Delete(Redirects(first).First().Key);

        found.ShouldBe(2);
        below.ShouldBe(2);
        All().Count.ShouldBe(3);
        service.DeleteAll();
        All().ShouldBeEmpty();
    }

    private async Task<Guid> PublishedAsync(Guid? parent, string name, params string[] cultures)
    {
        var wanted = cultures.Length == 0 ? Both : cultures;
        var key = await _site.CreateAsync(parent, name, wanted);
        (await _site.PublishAsync(key, wanted)).ShouldBe(ContentPublishingOperationStatus.Success);
        return key;
    }

    private async Task RenameAsync(Guid key, string name, params string[] cultures)
    {
        var wanted = cultures.Length == 0 ? Both : cultures;
        (await _site.UpdateAsync(key, name, wanted)).ShouldBe(ContentEditingOperationStatus.Success);
        (await _site.PublishAsync(key, wanted)).ShouldBe(ContentPublishingOperationStatus.Success);
    }

    private async Task<string> PathAsync(Guid key, string culture)
    {
        using var response = await _site.GetAsync($"/item/{key}", culture);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["route"]!["path"]!.GetValue<string>();
    }

    private async Task LeadsAsync(string oldPath, string culture, Guid key)
    {
        using var response = await _site.GetAsync($"/item{oldPath}", culture);
        response.StatusCode.ShouldBe(HttpStatusCode.MovedPermanently);
        response.Headers.Location!.OriginalString.ShouldBe(await PathAsync(key, culture));
    }

    private IReadOnlyList<IRedirectUrl> Redirects(Guid key) => [.. _site.Host.Get<IRedirectUrlService>().GetContentRedirectUrls(key)];

    private IReadOnlyList<IRedirectUrl> All() => [.. _site.Host.Get<IRedirectUrlService>().GetAllRedirectUrls(0, 100, out _)];
}
