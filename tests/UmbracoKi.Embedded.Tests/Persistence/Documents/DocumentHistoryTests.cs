using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class DocumentHistoryTests
{
    private static readonly DateTime Soon = new(2030, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    [SharedFact]
    public async Task Every_publishing_leaves_a_version_and_only_the_last_is_published()
    {
        await using var site = await ReferenceSite.StartAsync();
        var key = await site.CreateAsync(null, ("de-DE", "Eins"));
        await site.PublishAsync(key, "de-DE");
        await site.UpdateAsync(key, ("de-DE", "Zwei"));
        await site.PublishAsync(key, "de-DE");
        var id = site.Contents.GetById(key)!.Id;

        var versions = site.Contents.GetVersions(id).ToArray();
        var history = site.InScope(() => site.Get<IDocumentVersionRepository>().GetPagedItemsByContentId(id, 0, 10, out _, 2).ToArray());

        versions.Select(v => v.Name).ShouldBe(["Zwei", "Zwei", "Eins"]);
        history.Select(v => (v.CurrentDraftVersion, v.CurrentPublishedVersion)).ShouldBe([(true, false), (false, true), (false, false)]);
        history.ShouldAllBe(v => !string.IsNullOrEmpty(v.Username));
    }

    [SharedFact]
    public async Task A_saved_draft_leaves_what_is_published_alone()
    {
        await using var site = await ReferenceSite.StartAsync();
        var key = await site.CreateAsync(null, ("de-DE", "Eins"), ("uk-UA", "Один"));
        await site.PublishAsync(key, "de-DE", "uk-UA");

        await site.UpdateAsync(key, ("de-DE", "Zwei"), ("uk-UA", "Один"));

        var content = site.Contents.GetById(key)!;
        content.GetCultureName("de-DE").ShouldBe("Zwei");
        content.GetPublishName("de-DE").ShouldBe("Eins");
        content.GetValue<string>("title", "de-DE").ShouldBe("Zwei");
        content.GetValue<string>("title", "de-DE", published: true).ShouldBe("Eins");
        content.EditedCultures.ShouldBe(["de-DE"]);
    }

    [SharedFact]
    public async Task A_rollback_brings_the_old_values_back()
    {
        await using var site = await ReferenceSite.StartAsync();
        var key = await site.CreateAsync(null, ("de-DE", "Eins"));
        await site.PublishAsync(key, "de-DE");
        await site.UpdateAsync(key, ("de-DE", "Zwei"));
        var id = site.Contents.GetById(key)!.Id;
        var old = site.Contents.GetVersionIds(id, 10).Last();

        site.Contents.Rollback(id, old, "*", -1).Success.ShouldBeTrue();

        site.Contents.GetById(key)!.GetValue<string>("title", "de-DE").ShouldBe("Eins");
    }

    [SharedFact]
    public async Task Only_obsolete_versions_can_be_cleaned_up()
    {
        await using var site = await ReferenceSite.StartAsync();
        var repository = site.Get<IDocumentVersionRepository>();

        var eligible = site.InScope(() => repository.GetDocumentVersionsEligibleForCleanup(Soon, null)).Select(v => v.VersionId).ToArray();

        // Of the recorded versions, 5 is pinned, 27 and 30 are published, 31 is current.
        eligible.ShouldContain(7);
        eligible.Intersect([5, 27, 30, 31]).ShouldBeEmpty();
        site.InScope(() => { repository.SetPreventCleanup(7, true); return repository.Get(7)!.PreventCleanup; }).ShouldBeTrue();
        site.InScope(() => repository.GetDocumentVersionsEligibleForCleanup(Soon, null)).ShouldNotContain(v => v.VersionId == 7);
    }

    [SharedFact]
    public async Task A_schedule_is_kept_changed_and_found_when_due()
    {
        await using var site = await ReferenceSite.StartAsync();
        var content = site.Contents.GetById(ReferenceSite.Document(120))!;
        var schedule = site.Contents.GetContentScheduleByContentId(content.Id);

        schedule.Add("de-DE", Soon, Soon.AddDays(1));
        site.Contents.PersistContentSchedule(content, schedule);
        var kept = site.Contents.GetContentScheduleByContentId(content.Id);
        kept.Remove(kept.GetSchedule("de-DE", ContentScheduleAction.Expire).Single());
        site.Contents.PersistContentSchedule(content, kept);

        var entry = site.Contents.GetContentScheduleByContentId(content.Id).FullSchedule.ShouldHaveSingleItem();
        entry.Date.ShouldBe(Soon);
        entry.Date.Kind.ShouldBe(DateTimeKind.Utc);
        site.Contents.GetContentForRelease(Soon).Select(c => c.Key).ShouldContain(content.Key);
        site.Contents.GetContentForRelease(Soon.AddSeconds(-1)).ShouldNotContain(c => c.Key == content.Key);
    }
}
