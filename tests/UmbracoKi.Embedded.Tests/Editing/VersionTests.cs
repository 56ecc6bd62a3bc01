using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Tests.Guarantees;
using UmbracoKi.TestSupport;
using Xunit;

namespace UmbracoKi.Embedded.Tests.Editing;

/// <summary>The history of a document as editors see it, and what is left of it in time.</summary>
public sealed class VersionTests : IAsyncLifetime
{
    private static readonly string[] Both = ["de-DE", "uk-UA"];
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly ShiftedTime _time = new();
    private PageSite _site = null!;

    public async Task InitializeAsync() => _site = await StartAsync(cleanup: true);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Versions_are_listed_by_culture_newest_first_and_in_pages()
    {
        var page = await EditedAsync(4);

        var (all, second) = (await ListAsync(page, "uk-UA"), await ListAsync(page, "uk-UA", skip: 2, take: 2));

        all.Total.ShouldBe(5);
        all.Items.Select(v => v.VersionId).ShouldBeInOrder(SortDirection.Descending);
        all.Items.First().CurrentDraftVersion.ShouldBeTrue();
        all.Items.Count(v => v.CurrentPublishedVersion).ShouldBe(1);
        second.Items.Select(v => v.VersionId).ShouldBe(all.Items.Skip(2).Take(2).Select(v => v.VersionId));
        (await ListAsync(page, "ar-SA")).Total.ShouldBe(0);
    }

    [Fact]
    public async Task One_culture_is_rolled_back_and_the_others_stay()
    {
        var page = await EditedAsync(2);
        var oldest = (await ListAsync(page, "de-DE")).Items.Last();

        (await Versions.RollBackAsync(Key(oldest), "de-DE", User)).Result.ShouldBe(ContentVersionOperationStatus.Success);

        var content = _site.Host.Get<IContentService>().GetById(page)!;
        content.GetValue<string>("title", "de-DE").ShouldStartWith("Stand 0");
        content.GetValue<string>("title", "uk-UA").ShouldStartWith("Stand 1");
        content.GetValue<string>("title", "de-DE", published: true).ShouldStartWith("Stand 1");
    }

    [Fact]
    public async Task A_whole_document_is_rolled_back()
    {
        var page = await EditedAsync(2);
        var oldest = (await ListAsync(page, "de-DE")).Items.Last();

        (await Versions.RollBackAsync(Key(oldest), null, User)).Result.ShouldBe(ContentVersionOperationStatus.Success);

        var content = _site.Host.Get<IContentService>().GetById(page)!;
        Both.ShouldAllBe(culture => content.GetValue<string>("title", culture, null, false)!.StartsWith("Stand 0", StringComparison.Ordinal));
        content.GetValue<string>("note").ShouldBe("Stand 0");
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_refused()
        => (await Versions.RollBackAsync(new Guid("00ffffff-0000-0000-0000-000000000000"), "de-DE", User)).Result
            .ShouldBe(ContentVersionOperationStatus.NotFound);

    [Fact]
    public async Task After_the_time_of_the_policy_only_the_last_version_of_a_day_and_pinned_ones_are_left()
    {
        var page = await EditedAsync(5);
        var before = (await ListAsync(page, "de-DE")).Items.ToArray();
        var pinned = before[^1];
        (await Versions.SetPreventCleanupAsync(Key(pinned), true, User)).Result.ShouldBe(ContentVersionOperationStatus.Success);

        await CleanAsync();
        (await ListAsync(page, "de-DE")).Total.ShouldBe(6);
        _time.Shift(TimeSpan.FromDays(30));
        await CleanAsync();

        // The draft, what is published, the last obsolete one of that day, and the pinned one.
        var left = (await ListAsync(page, "de-DE")).Items.Select(v => v.VersionId).ToArray();
        left.ShouldBe([before[0].VersionId, before[1].VersionId, before[2].VersionId, pinned.VersionId]);
    }

    [Fact]
    public async Task A_document_type_may_keep_all_its_versions()
    {
        var page = await EditedAsync(3);
        var types = _site.Host.Get<IContentTypeService>();
        var type = types.Get("page")!;
        type.HistoryCleanup = new HistoryCleanup { PreventCleanup = true };
        (await types.UpdateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);

        _time.Shift(TimeSpan.FromDays(400));
        await CleanAsync();

        (await ListAsync(page, "de-DE")).Total.ShouldBe(4);
    }

    [Fact]
    public async Task Nothing_is_cleaned_up_where_that_is_switched_off()
    {
        await _site.DisposeAsync();
        _site = await StartAsync(cleanup: false);
        var page = await EditedAsync(3);

        _time.Shift(TimeSpan.FromDays(400));
        await CleanAsync();

        (await ListAsync(page, "de-DE")).Total.ShouldBe(4);
    }

    private IContentVersionService Versions => _site.Host.Get<IContentVersionService>();

    private Task<PageSite> StartAsync(bool cleanup) => PageSite.StartAsync(builder =>
    {
        builder.Configuration["Umbraco:CMS:Content:ContentVersionCleanupPolicy:EnableCleanup"] = cleanup.ToString();
        builder.Services.AddSingleton<TimeProvider>(_time);
    });

    private Task CleanAsync() => _site.Host.Get<IEnumerable<IHostedService>>().OfType<Housekeeping>().Single().CleanAsync();

    /// <summary>A page published as "Stand 0", "Stand 1" …: one version each, and the draft.</summary>
    private async Task<Guid> EditedAsync(int times)
    {
        var page = await _site.CreateAsync(null, "Stand 0", Both);
        (await _site.PublishAsync(page, Both)).ShouldBe(ContentPublishingOperationStatus.Success);
        for (var i = 1; i < times; i++)
        {
            await _site.UpdateAsync(page, $"Stand {i}", Both);
            (await _site.PublishAsync(page, Both)).ShouldBe(ContentPublishingOperationStatus.Success);
        }

        return page;
    }

    private async Task<PagedModel<ContentVersionMeta>> ListAsync(Guid page, string culture, int skip = 0, int take = 100)
        => (await Versions.GetPagedContentVersionsAsync(page, culture, skip, take)).Result!;

    // Umbraco writes the number of a version as the first part of a key.
    private static Guid Key(ContentVersionMeta version) => new(version.VersionId, 0, 0, new byte[8]);
}
