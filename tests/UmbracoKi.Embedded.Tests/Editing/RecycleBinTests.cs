using Microsoft.AspNetCore.Builder;
using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;
using UmbracoKi.Embedded.Tests.Guarantees;
using Xunit;

namespace UmbracoKi.Embedded.Tests.Editing;

public sealed class RecycleBinTests : IAsyncLifetime
{
    private static readonly string[] German = ["de-DE"];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private PageSite _site = null!;

    public async Task InitializeAsync() => _site = await PageSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_trashed_branch_is_delivered_no_more_and_comes_back_to_its_parent_as_draft()
    {
        var (parent, page, below) = await BranchAsync();

        (await Editing.MoveToRecycleBinAsync(page, User)).Status.ShouldBe(ContentEditingOperationStatus.Success);

        new[] { page, below }.Select(Document).ShouldAllBe(d => d.Trashed);
        using var answer = await _site.GetAsync($"/item/{below}", "de-DE");
        ((int)answer.StatusCode).ShouldBe(404);
        var origin = await _site.Host.Get<IDocumentRecycleBinQueryService>().GetOriginalParentAsync(page);
        origin.Result!.Key.ShouldBe(parent);

        (await Editing.RestoreAsync(page, origin.Result.Key, User, includeDescendants: true)).Status.ShouldBe(ContentEditingOperationStatus.Success);
        new[] { page, below }.Select(Document).ShouldAllBe(d => !d.Trashed);
        Document(page).Published.ShouldBeFalse();
        using var restored = await _site.GetAsync($"/item/{below}", "de-DE");
        ((int)restored.StatusCode).ShouldBe(404);
        Document(page).ParentId.ShouldBe(Document(parent).Id);
        _site.Host.Get<IDocumentNavigationQueryService>().TryGetAncestorsKeys(below, out var above);
        above.ShouldBe([page, parent]);
    }

    [Fact]
    public async Task The_parent_of_something_whose_parent_is_in_the_bin_too_says_so()
    {
        var (parent, page, _) = await BranchAsync();
        await Editing.MoveToRecycleBinAsync(page, User);

        await Editing.MoveToRecycleBinAsync(parent, User);

        var origin = await _site.Host.Get<IDocumentRecycleBinQueryService>().GetOriginalParentAsync(page);
        origin.Status.ShouldNotBe(RecycleBinQueryResultType.Success);
        _site.Host.Get<IRelationService>().GetByChildId(Document(page).Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias)
            .ShouldHaveSingleItem().ParentId.ShouldBe(Document(parent).Id);
    }

    [Fact]
    public async Task Only_what_is_in_the_bin_is_deleted_from_there()
    {
        var (_, page, below) = await BranchAsync();

        (await Editing.DeleteFromRecycleBinAsync(page, User)).Status.ShouldBe(ContentEditingOperationStatus.NotInTrash);
        await Editing.MoveToRecycleBinAsync(page, User);
        (await Editing.DeleteFromRecycleBinAsync(page, User)).Status.ShouldBe(ContentEditingOperationStatus.Success);

        _site.Host.Get<IContentService>().GetById(page).ShouldBeNull();
        _site.Host.Get<IContentService>().GetById(below).ShouldBeNull();
    }

    [Fact]
    public async Task Counts_tell_documents_from_those_in_the_bin()
    {
        var (_, page, _) = await BranchAsync();
        var content = _site.Host.Get<IContentService>();

        await Editing.MoveToRecycleBinAsync(page, User);

        content.CountPublished().ShouldBe(1);
        content.CountChildren(Constants.System.RecycleBinContent).ShouldBe(1);
        content.CountDescendants(Constants.System.RecycleBinContent).ShouldBe(2);
        content.GetPagedContentInRecycleBin(0, 10, out var total).Count().ShouldBe(2);
        total.ShouldBe(2);
        (await content.EmptyRecycleBinAsync(User)).Success.ShouldBeTrue();
        content.RecycleBinSmells().ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_referred_to_stays_where_the_settings_forbid_its_removal()
    {
        await _site.DisposeAsync();
        _site = await PageSite.StartAsync(builder =>
        {
            builder.Configuration["Umbraco:CMS:Content:DisableDeleteWhenReferenced"] = "true";
            builder.Configuration["Umbraco:CMS:Content:DisableUnpublishWhenReferenced"] = "true";
        });
        var (_, page, below) = await BranchAsync();
        await _site.CreateAsync(null, "Verweis", German, related: below);

        (await Editing.MoveToRecycleBinAsync(below, User)).Status.ShouldBe(ContentEditingOperationStatus.CannotMoveToRecycleBinWhenReferenced);
        (await Editing.DeleteAsync(below, User)).Status.ShouldBe(ContentEditingOperationStatus.CannotDeleteWhenReferenced);
        (await _site.UnpublishAsync(below, German)).ShouldBe(ContentPublishingOperationStatus.CannotUnpublishWhenReferenced);
        Document(page).Trashed.ShouldBeFalse();
        Document(below).Published.ShouldBeTrue();
    }

    [Fact]
    public async Task References_are_listed_for_an_item_for_those_below_it_and_for_the_bin()
    {
        var (_, page, below) = await BranchAsync();
        var source = await _site.CreateAsync(null, "Verweis", German, related: below);
        var references = _site.Host.Get<ITrackedReferencesService>();

        (await references.GetPagedRelationsForItemAsync(below, UmbracoObjectTypes.Document, 0, 10, true)).Result.Items
            .ShouldHaveSingleItem().NodeKey.ShouldBe(source);
        (await references.GetPagedDescendantsInReferencesAsync(page, UmbracoObjectTypes.Document, 0, 10, true)).Result.Items
            .ShouldHaveSingleItem().NodeKey.ShouldBe(below);
        (await references.GetPagedItemsWithRelationsAsync(new HashSet<Guid> { page, below }, 0, 10, true)).Items
            .ShouldHaveSingleItem().NodeKey.ShouldBe(below);
        (await references.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, 0, 10, true)).Total.ShouldBe(0);

        await Editing.MoveToRecycleBinAsync(page, User);
        var used = await references.GetPagedRelationsForRecycleBinAsync(UmbracoObjectTypes.Document, 0, 10, true);

        used.Items.ShouldHaveSingleItem().NodeKey.ShouldBe(source);
    }

    private IContentEditingService Editing => _site.Host.Get<IContentEditingService>();

    private async Task<(Guid Parent, Guid Page, Guid Below)> BranchAsync()
    {
        var parent = await _site.CreateAsync(null, "Oben", German);
        var page = await _site.CreateAsync(parent, "Seite", German);
        var below = await _site.CreateAsync(page, "Unten", German);
        foreach (var key in new[] { parent, page, below })
        {
            (await _site.PublishAsync(key, German)).ShouldBe(ContentPublishingOperationStatus.Success);
        }

        return (parent, page, below);
    }

    private IContent Document(Guid key) => _site.Host.Get<IContentService>().GetById(key)!;
}
