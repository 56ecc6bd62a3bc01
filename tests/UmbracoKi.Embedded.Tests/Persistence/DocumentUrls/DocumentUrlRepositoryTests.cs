using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Persistence.Documents;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.DocumentUrls;

public sealed class DocumentUrlRepositoryTests
{
    [SharedFact]
    public async Task A_document_that_does_not_vary_has_one_segment_here_and_one_a_language_in_the_table()
    {
        await using var site = await ReferenceSite.StartAsync();
        var repository = site.Get<IDocumentUrlRepository>();
        var key = ReferenceSite.Document(110);

        site.InScope(() => { repository.Save([Segment(key, null, "neu", isDraft: false)]); return true; });
        var read = site.InScope(() => repository.GetAll().Where(s => s.DocumentKey == key).ToArray());

        read.ShouldHaveSingleItem().NullableLanguageId.ShouldBeNull();
        read[0].UrlSegment.ShouldBe("neu");
        site.Rows($"umbracoDocumentUrl WHERE uniqueId = '{key.ToString().ToUpperInvariant()}' ORDER BY languageId", "languageId", "isDraft", "urlSegment", "isPrimary")
            .ShouldBe(["1 | 0 | 'neu' | 1", "2 | 0 | 'neu' | 1", "3 | 0 | 'neu' | 1", "4 | 0 | 'neu' | 1"]);
    }

    [SharedFact]
    public async Task A_varying_document_keeps_its_segments_by_language()
    {
        await using var site = await ReferenceSite.StartAsync();

        var segments = site.InScope(() => site.Get<IDocumentUrlRepository>().GetAll().Where(s => s.DocumentKey == ReferenceSite.Start).ToArray());

        segments.Select(s => (s.NullableLanguageId, s.IsDraft, s.UrlSegment)).ShouldBe(
            [(2, true, "start"), (3, true, "golovna"), (2, false, "start"), (3, false, "golovna")], ignoreOrder: true);
    }

    [SharedFact]
    public async Task A_redirect_is_found_by_its_address_newest_first()
    {
        await using var site = await ReferenceSite.StartAsync();
        var redirects = site.Get<IRedirectUrlService>();

        redirects.Register("/alt", ReferenceSite.Document(101), "de-DE");
        redirects.Register("/alt", ReferenceSite.Document(102), "de-DE");

        var found = redirects.GetMostRecentRedirectUrl("/alt", "de-DE")!;
        found.ContentKey.ShouldBe(ReferenceSite.Document(102));
        found.ContentId.ShouldBe(site.Contents.GetById(ReferenceSite.Document(102))!.Id);
        redirects.GetContentRedirectUrls(ReferenceSite.Document(101)).ShouldHaveSingleItem().Url.ShouldBe("/alt");
        redirects.DeleteAll();
        redirects.GetMostRecentRedirectUrl("/alt").ShouldBeNull();
    }

    private static PublishedDocumentUrlSegment Segment(Guid key, int? languageId, string segment, bool isDraft) => new()
    {
        DocumentKey = key,
        NullableLanguageId = languageId,
        UrlSegment = segment,
        IsDraft = isDraft,
        IsPrimary = true,
    };
}
