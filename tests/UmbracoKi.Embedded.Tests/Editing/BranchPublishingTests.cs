using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Guarantees;
using UmbracoKi.Embedded.Tests.Persistence.Schema;
using Xunit;

namespace UmbracoKi.Embedded.Tests.Editing;

/// <summary>Publishing a document with those below it, at once and in the background.</summary>
public sealed class BranchPublishingTests : IAsyncLifetime
{
    private static readonly string[] German = ["de-DE"];
    private static readonly string[] Both = ["de-DE", "uk-UA"];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private PageSite _site = null!;

    public async Task InitializeAsync() => _site = await PageSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Without_a_filter_only_what_is_published_already_is_published_again()
    {
        var (top, published, draft) = await BranchAsync();
        await _site.UpdateAsync(published, "Geändert", Both);

        var result = await PublishAsync(top, PublishBranchFilter.Default);

        result.Status.ShouldBe(ContentPublishingOperationStatus.Success);
        Published(published, "de-DE").ShouldStartWith("Geändert");
        Document(draft).Published.ShouldBeFalse();
    }

    [Fact]
    public async Task Including_unpublished_documents_publishes_the_whole_branch()
    {
        var (top, _, draft) = await BranchAsync();

        var result = await PublishAsync(top, PublishBranchFilter.IncludeUnpublished);

        result.Status.ShouldBe(ContentPublishingOperationStatus.Success);
        Document(draft).PublishedCultures.ShouldBe(Both, ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_cultures_asked_for_are_published()
    {
        var (top, published, draft) = await BranchAsync();
        await _site.UpdateAsync(published, "Geändert", Both);

        await PublishAsync(top, PublishBranchFilter.IncludeUnpublished, German);

        Document(draft).PublishedCultures.ShouldBe(German);
        Published(published, "de-DE").ShouldStartWith("Geändert");
        Published(published, "uk-UA").ShouldStartWith("Kind");
    }

    [Fact]
    public async Task A_forced_publication_makes_a_version_even_of_what_is_unchanged()
    {
        var (top, published, _) = await BranchAsync();
        var before = _site.Host.Get<IContentService>().GetVersionIds(Document(published).Id, 100).Count();

        await PublishAsync(top, PublishBranchFilter.ForceRepublish);

        _site.Host.Get<IContentService>().GetVersionIds(Document(published).Id, 100).Count().ShouldBe(before + 1);
    }

    [Fact]
    public async Task In_the_background_the_result_waits_to_be_asked_for()
    {
        var (top, published, draft) = await BranchAsync();
        var publishing = _site.Host.Get<IContentPublishingService>();

        var accepted = await publishing.PublishBranchAsync(top, Both, PublishBranchFilter.IncludeUnpublished, User, useBackgroundThread: true);
        accepted.Status.ShouldBe(ContentPublishingOperationStatus.Accepted);
        var result = await EndedAsync(accepted.Result.AcceptedTaskId!.Value);

        result.Status.ShouldBe(ContentPublishingOperationStatus.Success);
        result.Result.SucceededItems.Select(item => item.Key).ShouldBe([top, published, draft], ignoreOrder: true);
        result.Result.Content!.Key.ShouldBe(top);
        Document(draft).Published.ShouldBeTrue();
        using var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_site.Host.DatabasePath}");
        database.Open();
        database.Texts("SELECT type || ' ' || status || ' ' || json_extract(result, '$.status') FROM umbracoLongRunningOperation")
            .ShouldBe(["ContentPublishBranch Success Success"]);
    }

    [Fact]
    public async Task What_could_not_be_published_in_the_background_is_named()
    {
        var (top, _, draft) = await BranchAsync();
        await _site.Host.Get<IContentEditingService>().MoveToRecycleBinAsync(top, User);

        var accepted = await _site.Host.Get<IContentPublishingService>()
            .PublishBranchAsync(draft, Both, PublishBranchFilter.IncludeUnpublished, User, useBackgroundThread: true);
        var result = await EndedAsync(accepted.Result.AcceptedTaskId!.Value);

        result.Status.ShouldBe(ContentPublishingOperationStatus.FailedBranch);
        result.Result.FailedItems.ShouldHaveSingleItem().OperationStatus.ShouldBe(ContentPublishingOperationStatus.InTrash);
    }

    [Fact]
    public async Task A_task_that_never_was_has_no_result()
        => (await _site.Host.Get<IContentPublishingService>().GetPublishBranchResultAsync(Guid.NewGuid())).Status
            .ShouldBe(ContentPublishingOperationStatus.TaskResultNotFound);

    [Fact]
    public async Task A_schedule_is_kept_for_each_culture_and_carried_out_when_due()
    {
        var page = await _site.CreateAsync(null, "Plan", Both);
        await _site.PublishAsync(page, German);
        var soon = DateTimeOffset.UtcNow.AddDays(1);
        CulturePublishScheduleModel[] schedules =
        [
            new() { Culture = "uk-UA", Schedule = new ContentScheduleModel { PublishDate = soon } },
            new() { Culture = "de-DE", Schedule = new ContentScheduleModel { UnpublishDate = soon.AddDays(1) } },
        ];

        (await _site.Host.Get<IContentPublishingService>().PublishAsync(page, schedules, User)).Status.ShouldBe(ContentPublishingOperationStatus.Success);
        Document(page).PublishedCultures.ShouldBe(German);
        _site.Host.Get<IContentService>().PerformScheduledPublish(soon.UtcDateTime.AddMinutes(1)).ShouldAllBe(r => r.Success);
        Document(page).PublishedCultures.ShouldBe(Both, ignoreOrder: true);
        _site.Host.Get<IContentService>().PerformScheduledPublish(soon.UtcDateTime.AddDays(2)).ShouldAllBe(r => r.Success);

        Document(page).PublishedCultures.ShouldBe(["uk-UA"]);
    }

    private async Task<(Guid Top, Guid Published, Guid Draft)> BranchAsync()
    {
        var top = await _site.CreateAsync(null, "Oben", Both);
        var published = await _site.CreateAsync(top, "Kind", Both);
        var draft = await _site.CreateAsync(top, "Entwurf", Both);
        (await _site.PublishAsync(top, Both)).ShouldBe(ContentPublishingOperationStatus.Success);
        (await _site.PublishAsync(published, Both)).ShouldBe(ContentPublishingOperationStatus.Success);
        return (top, published, draft);
    }

    private Task<Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus>> PublishAsync(Guid key, PublishBranchFilter filter, string[]? cultures = null)
        => _site.Host.Get<IContentPublishingService>().PublishBranchAsync(key, cultures ?? Both, filter, User, useBackgroundThread: false);

    private async Task<Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus>> EndedAsync(Guid task)
    {
        var publishing = _site.Host.Get<IContentPublishingService>();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await publishing.IsPublishingBranchAsync(task))
        {
            await Task.Delay(20, timeout.Token);
        }

        return await publishing.GetPublishBranchResultAsync(task);
    }

    private IContent Document(Guid key) => _site.Host.Get<IContentService>().GetById(key)!;

    private string Published(Guid key, string culture) => Document(key).GetValue<string>("title", culture, published: true)!;
}
