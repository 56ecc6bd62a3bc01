using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Persistence.Documents;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Entities;

public sealed class EntityRepositoryTests
{
    [SharedFact]
    public async Task A_document_shows_its_names_and_states_by_culture()
    {
        await using var site = await ReferenceSite.StartAsync();

        var start = site.Get<IEntityService>().Get(ReferenceSite.Start, UmbracoObjectTypes.Document).ShouldBeOfType<DocumentEntitySlim>();

        start.CultureNames.ShouldBe(new Dictionary<string, string> { ["de-DE"] = "Start", ["uk-UA"] = "Головна" });
        start.PublishedCultures.ShouldBe(["de-DE", "uk-UA"]);
        start.EditedCultures.ShouldBe(["de-DE"]);
        start.Published.ShouldBeTrue();
        start.HasChildren.ShouldBeTrue();
        start.ContentTypeAlias.ShouldBe("topicPage");
        start.ContentTypeKey.ShouldBe(ReferenceSite.TopicPage);
        start.Variations.ShouldBe(ContentVariation.Culture);
    }

    [SharedFact]
    public async Task Media_show_their_file_and_containers_are_plain()
    {
        await using var site = await ReferenceSite.StartAsync();
        var entities = site.Get<IEntityService>();

        var picture = entities.Get(ReferenceSite.Document(211), UmbracoObjectTypes.Media).ShouldBeOfType<MediaEntitySlim>();
        var folder = entities.Get(ReferenceSite.Document(210), UmbracoObjectTypes.Media)!;

        picture.MediaPath.ShouldBe("/media/r5fenntj/bild.png");
        folder.HasChildren.ShouldBeTrue();
        entities.Get(1066)!.ShouldBeOfType<EntitySlim>().Name.ShouldBe("Ordner");
    }

    [SharedFact]
    public async Task Children_come_in_pages_in_order()
    {
        await using var site = await ReferenceSite.StartAsync();

        var children = site.Get<IEntityService>().GetPagedChildren(ReferenceSite.Start, UmbracoObjectTypes.Document, 0, 1, out var total).ToArray();

        total.ShouldBe(2);
        children.ShouldHaveSingleItem().Key.ShouldBe(ReferenceSite.Document(102));
    }

    [SharedFact]
    public async Task Siblings_say_how_many_more_there_are_on_both_sides()
    {
        await using var site = await ReferenceSite.StartAsync();
        for (var i = 0; i < 6; i++)
        {
            await site.CreateAsync(ReferenceSite.Document(102), ("de-DE", $"Kind {i}"));
        }

        var children = site.Get<IEntityService>().GetPagedChildren(ReferenceSite.Document(102), UmbracoObjectTypes.Document, 0, 10, out _).ToArray();
        var siblings = site.Get<IEntityService>().GetSiblings(
            children[3].Key, [UmbracoObjectTypes.Document], 1, 1, out var before, out var after).ToArray();

        siblings.Select(s => s.Key).ShouldBe(children[2..5].Select(c => c.Key));
        (before, after).ShouldBe((2, 1));
    }

    [SharedFact]
    public async Task A_reserved_id_is_taken_by_the_document_that_comes()
    {
        await using var site = await ReferenceSite.StartAsync();
        var key = Guid.NewGuid();
        var reserved = site.Get<IEntityService>().ReserveId(key);
        var type = site.Get<IContentTypeService>().Get(ReferenceSite.TopicPage)!;
        var content = new Content("Reserviert", Constants.System.Root, type, "de-DE") { Key = key };

        site.Contents.Save(content).Success.ShouldBeTrue();

        site.Contents.GetById(key)!.Id.ShouldBe(reserved);
        site.Get<IEntityService>().GetObjectType(reserved).ShouldBe(UmbracoObjectTypes.Document);
        Should.Throw<InvalidOperationException>(() => site.InScope(() => site.Get<IEntityRepository>().GetObjectType(99999)));
    }

    [SharedFact]
    public async Task Ids_and_keys_translate_only_for_the_right_type()
    {
        await using var site = await ReferenceSite.StartAsync();
        var map = site.Get<IIdKeyMapRepository>();

        site.InScope(() => map.GetIdForKey(ReferenceSite.Start, UmbracoObjectTypes.Document)).ShouldBe(1077);
        site.InScope(() => map.GetIdForKey(ReferenceSite.Start, UmbracoObjectTypes.Unknown)).ShouldBe(1077);
        site.InScope(() => map.GetIdForKey(ReferenceSite.Start, UmbracoObjectTypes.Media)).ShouldBeNull();
        site.InScope(() => map.GetIdForKey(1077, UmbracoObjectTypes.Document)).ShouldBe(ReferenceSite.Start);
    }

    [SharedFact]
    public async Task References_are_found_from_what_is_referred_to()
    {
        await using var site = await ReferenceSite.StartAsync();
        var references = site.Get<ITrackedReferencesRepository>();

        var referring = site.InScope(() => references.GetPagedRelationsForItem(ReferenceSite.Document(101), 0, 10, true, out _).ToArray());
        var below = site.InScope(() => references.GetPagedDescendantsInReferences(ReferenceSite.Start, 0, 10, true, out _).ToArray());

        referring.ShouldHaveSingleItem().NodeKey.ShouldBe(ReferenceSite.Start);
        referring[0].ContentTypeAlias.ShouldBe("topicPage");
        below.ShouldHaveSingleItem().NodeKey.ShouldBe(ReferenceSite.Document(101));
    }
}
