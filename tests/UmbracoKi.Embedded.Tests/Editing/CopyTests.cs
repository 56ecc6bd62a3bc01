using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;
using Xunit;

namespace UmbracoKi.Embedded.Tests.Editing;

public sealed class CopyTests : IAsyncLifetime
{
    private static readonly string[] Both = ["de-DE", "uk-UA"];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private PageSite _site = null!;

    public async Task InitializeAsync() => _site = await PageSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_copied_branch_is_a_draft_with_the_values_and_references_of_the_original_and_no_schedule()
    {
        var target = await _site.CreateAsync(null, "Ziel", Both);
        var page = await _site.CreateAsync(null, "Seite", Both);
        var below = await _site.CreateAsync(page, "Unten", Both, related: target);
        foreach (var key in new[] { target, page, below })
        {
            await _site.PublishAsync(key, Both);
        }

        var content = _site.Host.Get<IContentService>();
        content.PersistContentSchedule(Document(below), ContentScheduleCollection.CreateWithEntry("de-DE", null, DateTime.UtcNow.AddDays(3)));

        var copied = await _site.Host.Get<IContentEditingService>().CopyAsync(page, target, relateToOriginal: true, includeDescendants: true, User);

        copied.Status.ShouldBe(ContentEditingOperationStatus.Success);
        var copy = content.GetPagedChildren(copied.Result!.Id, 0, 10, out _, null, null, null, true).ShouldHaveSingleItem();
        copy.Published.ShouldBeFalse();
        copy.GetValue<string>("title", "uk-UA").ShouldBe(Document(below).GetValue<string>("title", "uk-UA"));
        copy.Path.ShouldStartWith(Document(target).Path);
        content.GetContentScheduleByContentId(copy.Id).FullSchedule.ShouldBeEmpty();
        var relations = _site.Host.Get<IRelationService>();
        relations.GetByChildId(copy.Id, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias).ShouldHaveSingleItem().ParentId.ShouldBe(Document(below).Id);
        relations.GetByParentId(copy.Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias)!.ShouldHaveSingleItem().ChildId.ShouldBe(Document(target).Id);
    }

    [Fact]
    public async Task Siblings_are_put_into_the_order_asked_for()
    {
        var parent = await _site.CreateAsync(null, "Oben", Both);
        var keys = new List<Guid>();
        foreach (var name in new[] { "Eins", "Zwei", "Drei" })
        {
            keys.Add(await _site.CreateAsync(parent, name, Both));
        }

        var sorted = await _site.Host.Get<IContentEditingService>().SortAsync(
            parent, [new SortingModel { Key = keys[2], SortOrder = 0 }, new SortingModel { Key = keys[0], SortOrder = 2 }], User);

        sorted.ShouldBe(ContentEditingOperationStatus.Success);
        _site.Host.Get<IEntityService>().GetPagedChildren(parent, UmbracoObjectTypes.Document, 0, 10, out _).Select(e => e.Key)
            .ShouldBe([keys[2], keys[1], keys[0]]);
    }

    [Fact]
    public async Task A_document_is_not_moved_below_itself()
    {
        var parent = await _site.CreateAsync(null, "Oben", Both);
        var below = await _site.CreateAsync(parent, "Unten", Both);

        (await _site.Host.Get<IContentEditingService>().MoveAsync(parent, below, User)).Status.ShouldBe(ContentEditingOperationStatus.ParentInvalid);
    }

    private IContent Document(Guid key) => _site.Host.Get<IContentService>().GetById(key)!;
}
