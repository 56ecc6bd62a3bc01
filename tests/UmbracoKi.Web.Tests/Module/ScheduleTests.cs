using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.ContentModel;

namespace UmbracoKi.Web.Tests.Module;

/// <summary>What is to appear or disappear later does so when its time has come.</summary>
public sealed class ScheduleTests : IAsyncLifetime
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    // Umbraco's own services compare with the real time, so the clock starts there.
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private ModuleSite _site = null!;

    public async Task InitializeAsync() => _site = await ModuleSite.StartAsync(configure: builder => builder.Services.AddSingleton<TimeProvider>(_time));

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_region_appears_and_disappears_when_its_time_has_come()
    {
        var region = await _site.CreateAsync(DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"));
        var now = _time.GetUtcNow();

        (await _site.TryPublishAsync(region, new ContentScheduleModel { PublishDate = now.AddHours(1), UnpublishDate = now.AddHours(2) }))
            .Status.ShouldBe(ContentPublishingOperationStatus.Success);

        await ShouldBecomeAsync(region, HttpStatusCode.NotFound, after: TimeSpan.FromMinutes(30));
        await ShouldBecomeAsync(region, HttpStatusCode.OK, after: TimeSpan.FromMinutes(31));
        await ShouldBecomeAsync(region, HttpStatusCode.NotFound, after: TimeSpan.FromMinutes(60));
        _site.Document(region).Published.ShouldBeFalse();
    }

    [Fact]
    public async Task One_language_disappears_alone()
    {
        var region = await _site.CreateAsync(
            DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"), "de-DE", "uk-UA");
        (await _site.PublishAsync(region, "de-DE", "uk-UA")).ShouldBe(ContentPublishingOperationStatus.Success);
        (await _site.StatusAsync($"/item/{region}", "uk-UA")).ShouldBe(HttpStatusCode.OK);

        (await _site.TryPublishAsync(region, new ContentScheduleModel { UnpublishDate = _time.GetUtcNow().AddHours(1) }, "uk-UA"))
            .Status.ShouldBe(ContentPublishingOperationStatus.Success);
        _time.Advance(TimeSpan.FromHours(1) + Interval);

        await UntilAsync(async () => await _site.StatusAsync($"/item/{region}", "uk-UA") == HttpStatusCode.NotFound);
        (await _site.StatusAsync($"/item/{region}", "de-DE")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task ShouldBecomeAsync(Guid key, HttpStatusCode expected, TimeSpan after)
    {
        _time.Advance(after);
        await UntilAsync(async () => await _site.StatusAsync($"/item/{key}", "de-DE") == expected);
    }

    // The schedule is kept by a background service; only its being late would make this wait.
    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
