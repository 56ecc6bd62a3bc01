using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;

namespace UmbracoKi.Embedded.Tests.Persistence.Relations;

/// <summary>Relations that follow from what editors do.</summary>
public sealed class RelationTrackingTests : IAsyncLifetime
{
    private static readonly string[] German = ["de-DE"];

    private PageSite _site = null!;

    public async Task InitializeAsync() => _site = await PageSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_picked_page_is_related_until_neither_draft_nor_published_page_picks_it()
    {
        var target = await _site.CreateAsync(null, "Target", German);
        var page = await _site.CreateAsync(null, "Page", German, related: target);
        Related(page).ShouldBe([target]);

        (await _site.PublishAsync(page, German)).ShouldBe(ContentPublishingOperationStatus.Success);
        await _site.UpdateAsync(page, "Page", German);
        Related(page).ShouldBe([target]);

        (await _site.PublishAsync(page, German)).ShouldBe(ContentPublishingOperationStatus.Success);
        Related(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trashed_page_remembers_its_parent_until_it_is_restored()
    {
        var parent = await _site.CreateAsync(null, "Parent", German);
        var page = await _site.CreateAsync(parent, "Page", German);
        var editing = _site.Host.Get<IContentEditingService>();

        (await editing.MoveToRecycleBinAsync(page, Constants.Security.SuperUserKey)).Status.ShouldBe(ContentEditingOperationStatus.Success);
        FormerParents(page).ShouldBe([parent]);

        (await editing.RestoreAsync(page, parent, Constants.Security.SuperUserKey, includeDescendants: true)).Status
            .ShouldBe(ContentEditingOperationStatus.Success);
        FormerParents(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_copy_is_related_to_its_original_if_asked()
    {
        var page = await _site.CreateAsync(null, "Page", German);

        var copy = await _site.Host.Get<IContentEditingService>().CopyAsync(page, null, true, false, Constants.Security.SuperUserKey);

        Relations(Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias, childId: copy.Result!.Id)
            .Select(relation => relation.ParentId).ShouldBe([Document(page).Id]);
    }

    private IContent Document(Guid key) => _site.Host.Get<IContentService>().GetById(key)!;

    private IEnumerable<Guid> Related(Guid page)
        => _site.Host.Get<IRelationService>().GetByParentId(Document(page).Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias)!
            .Select(relation => _site.Host.Get<IContentService>().GetById(relation.ChildId)!.Key);

    private IEnumerable<Guid> FormerParents(Guid page)
        => Relations(Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias, Document(page).Id)
            .Select(relation => _site.Host.Get<IContentService>().GetById(relation.ParentId)!.Key);

    private IEnumerable<IRelation> Relations(string alias, int childId) => _site.Host.Get<IRelationService>().GetByChildId(childId, alias);
}
