using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>Properties, groups and compositions come and go while there are documents.</summary>
public sealed class TypeStructureTests : IAsyncLifetime
{
    private ChangingSite _site = null!;

    public async Task InitializeAsync() => _site = await ChangingSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_removed_property_takes_its_values_and_tags_along_and_leaves_the_answers()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        var news = await _site.CreatePublishedAsync("news", "Neu", German);
        (await PropertiesAsync(page)).ShouldContainKey("keywords");
        var before = _site.Rows();

        await _site.ChangeAsync("page", type => type.RemovePropertyType("keywords"));

        (await PropertiesAsync(page)).ShouldNotContainKey("keywords");
        (await PropertiesAsync(news)).ShouldNotContainKey("keywords");
        _site.TagsOf(page).ShouldBeEmpty();
        _site.TouchedSince(before).ShouldBe(
            ["cmsPropertyType", "cmsTagRelationship", "umbracoContentVersionCleanupPolicy", "umbracoLog", "umbracoPropertyData"]);
        before["umbracoPropertyData"].Except(_site.Rows()["umbracoPropertyData"]).ShouldAllBe(row => row.Contains("tag "));
        _site.Damage().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_renamed_property_keeps_its_values_under_the_new_name()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var before = _site.Rows();

        await _site.ChangeAsync("page", type => type.PropertyTypes.Single(p => p.Alias == "title").Alias = "heading");

        var properties = await PropertiesAsync(page);
        properties["heading"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
        properties.ShouldNotContainKey("title");
        _site.TouchedSince(before).ShouldBe(["cmsPropertyType", "umbracoContentVersionCleanupPolicy", "umbracoLog"]);
    }

    [Fact]
    public async Task A_renamed_type_is_delivered_by_its_new_name()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        (await _site.DeliveredAsync(page, German))!["contentType"]!.GetValue<string>().ShouldBe("page");

        await _site.ChangeAsync("page", type => type.Alias = "article");

        (await _site.DeliveredAsync(page, German))!["contentType"]!.GetValue<string>().ShouldBe("article");
    }

    [Fact]
    public async Task An_added_property_is_there_and_empty()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var teaser = await _site.PropertyAsync("lead", TextArea, ContentVariation.Culture);

        await _site.ChangeAsync("page", type => type.AddPropertyType(teaser, "other", "Other"));

        (await PropertiesAsync(page))["lead"].ShouldBeNull();
        await _site.UpdateAsync(page, "Hof", German);
        await _site.PublishAsync(page, German);
        (await PropertiesAsync(page))["lead"]!.GetValue<string>().ShouldBe("lead Hof ⟦de-DE⟧");
    }

    [Fact]
    public async Task A_property_added_to_a_composition_is_there_in_the_types_composed_of_it()
    {
        var news = await _site.CreatePublishedAsync("news", "Neu", German);
        (await PropertiesAsync(news)).ShouldNotContainKey("lead");
        var lead = await _site.PropertyAsync("lead", TextArea, ContentVariation.Culture);

        await _site.ChangeAsync("seo", type => type.AddPropertyType(lead, "content", "Content"));

        (await PropertiesAsync(news)).ShouldContainKey("lead");
    }

    [Fact]
    public async Task A_property_moves_to_another_group_with_its_values()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var before = _site.Rows();

        await _site.ChangeAsync("page", type =>
        {
            type.AddPropertyGroup("texts", "Texts");
            type.MovePropertyType("title", "texts").ShouldBeTrue();
            type.MovePropertyType("note", "texts").ShouldBeTrue();
            type.MovePropertyType("keywords", "texts").ShouldBeTrue();
            type.RemovePropertyGroup("content");
        });

        _site.Type("page").PropertyGroups.ShouldHaveSingleItem().PropertyTypes!.Select(p => p.Alias).ShouldBe(["title", "note", "keywords"], ignoreOrder: true);
        (await PropertiesAsync(page))["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
        _site.TouchedSince(before).ShouldBe(["cmsPropertyType", "cmsPropertyTypeGroup", "umbracoContentVersionCleanupPolicy", "umbracoLog"]);
    }

    [Fact]
    public async Task The_properties_of_a_removed_group_stay_without_one()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);

        await _site.ChangeAsync("page", type => type.RemovePropertyGroup("content"));

        _site.Type("page").NoGroupPropertyTypes.Select(p => p.Alias).ShouldBe(["title", "note", "keywords"], ignoreOrder: true);
        (await PropertiesAsync(page))["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
    }

    [Fact]
    public async Task A_removed_composition_takes_its_values_along_where_it_was_and_in_types_composed_of_that()
    {
        await _site.AddTypeAsync("leaflet", ContentVariation.Culture, "seo");
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var news = await _site.CreatePublishedAsync("news", "Neu", German);
        var leaflet = await _site.CreatePublishedAsync("leaflet", "Blatt", German);
        var kept = _site.Values(leaflet, "summary");

        await _site.ChangeAsync("page", type => type.RemoveContentType("seo").ShouldBeTrue());

        (await PropertiesAsync(page)).ShouldNotContainKey("summary");
        (await PropertiesAsync(news)).ShouldNotContainKey("rank");
        _site.Values(page, "summary").Concat(_site.Values(news, "rank")).ShouldBeEmpty();
        _site.Values(leaflet, "summary").ShouldBe(kept);
        _site.Values(page, "title").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_composition_that_a_type_has_by_another_way_too_loses_nothing()
    {
        await _site.ChangeAsync("news", type => type.AddContentType(_site.Type("seo")));
        var news = await _site.CreatePublishedAsync("news", "Neu", German);
        var values = _site.Values(news, "summary");

        await _site.ChangeAsync("news", type => type.RemoveContentType("seo"));

        _site.Values(news, "summary").ShouldBe(values);
    }

    [Fact]
    public async Task An_added_composition_brings_its_properties_empty()
    {
        var plain = await _site.CreatePublishedAsync("plain", "Schlicht");
        var before = _site.Rows();

        await _site.ChangeAsync("plain", type => type.AddContentType(_site.Type("seo")));

        (await PropertiesAsync(plain)).ShouldContainKey("summary");
        _site.TouchedSince(before).ShouldBe(["cmsContentType2ContentType", "umbracoContentVersionCleanupPolicy", "umbracoLog"]);
    }

    [Fact]
    public async Task A_deleted_type_takes_its_documents_along_and_the_values_of_its_properties_elsewhere()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        var news = await _site.CreatePublishedAsync("news", "Neu", German);
        var plain = await _site.CreatePublishedAsync("plain", "Schlicht");

        (await _site.Types.DeleteAsync(_site.Type("page").Key, User)).ShouldBe(ContentTypeOperationStatus.Success);

        _site.Get<IContentService>().GetById(page).ShouldBeNull();
        (await _site.DeliveredAsync(page, German)).ShouldBeNull();
        (await PropertiesAsync(news)).Select(p => p.Key).ShouldBe(["teaser"]);
        (await PropertiesAsync(plain))["title"]!.GetValue<string>().ShouldBe("title Schlicht");
        _site.Texts("SELECT Alias FROM cmsPropertyType WHERE Alias IN ('note', 'title')").ShouldBe(["title"]);
        _site.Damage().ShouldBeEmpty();
    }

    [Fact]
    public async Task Documents_of_other_types_below_those_of_a_deleted_one_go_to_the_recycle_bin()
    {
        await _site.ChangeAsync("plain", type => type.AllowedContentTypes = [new ContentTypeSort(_site.Type("page").Key, 0, "page")]);
        var plain = await _site.CreatePublishedAsync("plain", "Schlicht");
        var below = await _site.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = _site.Type("page").Key,
                ParentKey = plain,
                Variants = [new VariantModel { Culture = German, Name = "Darunter" }],
            },
            User);
        below.Status.ShouldBe(ContentEditingOperationStatus.Success);

        (await _site.Types.DeleteAsync(_site.Type("plain").Key, User)).ShouldBe(ContentTypeOperationStatus.Success);

        _site.Content(below.Result.Content!.Key).Trashed.ShouldBeTrue();
        _site.Damage().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_type_changed_as_the_backoffice_does_migrates_too()
    {
        await _site.AddTypeAsync(
            "leaflet", ContentVariation.Culture, "seo",
            ("title", TextBox, ContentVariation.Culture), ("note", TextBox, ContentVariation.Nothing));
        var page = await _site.CreatePublishedAsync("leaflet", "Haus", German, Ukrainian);
        var type = _site.Type("leaflet");
        var group = type.PropertyGroups.Single();
        var model = new ContentTypeUpdateModel
        {
            Alias = "leaflet",
            Name = "Leaflet",
            Icon = "icon-document",
            AllowedAsRoot = true,
            VariesByCulture = true,
            Containers = [new ContentTypePropertyContainerModel { Key = group.Key, Name = "Content", Type = "Group" }],
            Properties = [.. group.PropertyTypes!.Where(p => p.Alias != "note").Select(p => new ContentTypePropertyTypeModel
            {
                Key = p.Key, Alias = p.Alias, Name = p.Name, DataTypeKey = p.DataTypeKey, ContainerKey = group.Key, VariesByCulture = false,
            })],
            Compositions = [new Composition { Key = _site.Type("seo").Key, CompositionType = CompositionType.Composition }],
        };

        var updated = await _site.Get<IContentTypeEditingService>().UpdateAsync(type, model, User);

        updated.Status.ShouldBe(ContentTypeOperationStatus.Success);
        _site.Values(page, "note").ShouldBeEmpty();
        var properties = await PropertiesAsync(page, Ukrainian);
        properties.ShouldNotContainKey("note");
        properties["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
        properties["summary"]!.GetValue<string>().ShouldBe("summary Haus ⟦uk-UA⟧");
    }

    [Fact]
    public async Task A_change_that_is_not_completed_leaves_every_row_as_it_was()
    {
        await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        var before = _site.Rows();
        var type = _site.Type("page");
        type.Variations = ContentVariation.Nothing;
        type.RemovePropertyType("note");

        using (_site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            _site.Get<IContentTypeRepository>().Save(type);
        }

        _site.TouchedSince(before).ShouldBeEmpty();
        _site.Type("page").Variations.ShouldBe(ContentVariation.Culture);
    }

    [Fact]
    public async Task Within_one_unit_of_work_documents_are_read_as_their_type_now_is()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);
        using var scope = _site.Get<ICoreScopeProvider>().CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree, Constants.Locks.ContentTypes);
        _site.Content(page).GetValue<string>("title", Ukrainian).ShouldBe("title Haus ⟦uk-UA⟧");

        await _site.VaryAsync("page", ContentVariation.Nothing, "title");

        _site.Content(page).GetValue<string>("title").ShouldBe("title Haus ⟦de-DE⟧");
        scope.Complete();
    }

    private async Task<JsonObject> PropertiesAsync(Guid key, string culture = German)
        => (await _site.DeliveredAsync(key, culture)).ShouldNotBeNull()["properties"]!.AsObject();
}
