using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Persistence.ContentTypes;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

/// <summary>Documents to begin from, which are never published.</summary>
public sealed class DocumentBlueprintTests : IAsyncLifetime
{
    private ChangingSite _site = null!;

    private IContentBlueprintEditingService Blueprints => _site.Get<IContentBlueprintEditingService>();

    private IContentBlueprintContainerService Folders => _site.Get<IContentBlueprintContainerService>();

    public async Task InitializeAsync() => _site = await ChangingSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task One_made_of_a_document_has_its_values_in_every_culture()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German, Ukrainian);

        var blueprint = await FromAsync(page, "Vorlage");

        var read = (await Blueprints.GetAsync(blueprint)).ShouldNotBeNull();
        read.Blueprint.ShouldBeTrue();
        read.Name.ShouldBe("Vorlage");
        read.GetValue<string>("title", Ukrainian).ShouldBe("title Haus ⟦uk-UA⟧");
        _site.Get<IContentService>().GetById(blueprint).ShouldBeNull();
        (await _site.DeliveredAsync(blueprint, German)).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_created_changed_and_listed_by_its_type()
    {
        var created = await Blueprints.CreateAsync(
            new ContentBlueprintCreateModel
            {
                ContentTypeKey = _site.Type("page").Key,
                Variants = [new VariantModel { Culture = German, Name = "Vorlage" }],
                Properties = [new PropertyValueModel { Alias = "title", Culture = German, Value = "Titel" }],
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        var key = created.Result.Content!.Key;

        var updated = await Blueprints.UpdateAsync(
            key,
            new ContentBlueprintUpdateModel
            {
                Variants = [new VariantModel { Culture = German, Name = "Vorlage" }, new VariantModel { Culture = Ukrainian, Name = "Зразок" }],
                Properties = [new PropertyValueModel { Alias = "title", Culture = Ukrainian, Value = "Назва" }],
            },
            User);

        updated.Status.ShouldBe(ContentEditingOperationStatus.Success);
        (await Blueprints.GetAsync(key))!.GetValue<string>("title", Ukrainian).ShouldBe("Назва");
        var paged = await Blueprints.GetPagedByContentTypeAsync(_site.Type("page").Key, 0, 10);
        paged.Result!.Items.Single().Key.ShouldBe(key);
        (await Blueprints.GetPagedByContentTypeAsync(_site.Type("plain").Key, 0, 10)).Result!.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_document_begun_from_it_is_a_document_of_its_own()
    {
        var blueprint = await FromAsync(await _site.CreateAsync("page", "Haus", German, Ukrainian), "Vorlage");

        var scaffold = (await Blueprints.GetScaffoldedAsync(blueprint)).ShouldNotBeNull();
        var created = await _site.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = scaffold.ContentType.Key,
                Variants = [new VariantModel { Culture = German, Name = "Neues Haus" }],
                Properties = [new PropertyValueModel { Alias = "title", Culture = German, Value = scaffold.GetValue("title", German) }],
            },
            User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        var document = created.Result.Content!;
        await _site.PublishAsync(document.Key, German);

        document.Key.ShouldNotBe(blueprint);
        (await _site.DeliveredAsync(document.Key, German))!["properties"]!["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
        (await Blueprints.GetAsync(blueprint))!.Published.ShouldBeFalse();
    }

    [Fact]
    public async Task It_moves_into_folders_and_back()
    {
        var blueprint = await FromAsync(await _site.CreateAsync("page", "Haus", German), "Vorlage");
        var outer = await FolderAsync("Aussen", null);
        var inner = await FolderAsync("Innen", outer.Key);

        (await Blueprints.MoveAsync(blueprint, inner.Key, User)).Success.ShouldBeTrue();

        var moved = (await Blueprints.GetAsync(blueprint))!;
        moved.Path.ShouldBe($"-1,{outer.Id},{inner.Id},{moved.Id}");
        moved.Level.ShouldBe(3);
        (await Folders.GetParentAsync(moved))!.Key.ShouldBe(inner.Key);
        (await Folders.DeleteAsync(inner.Key, User)).Status.ShouldBe(EntityContainerOperationStatus.NotEmpty);

        (await Blueprints.MoveAsync(blueprint, null, User)).Success.ShouldBeTrue();

        (await Blueprints.GetAsync(blueprint))!.Path.ShouldBe($"-1,{moved.Id}");
        (await Folders.DeleteAsync(inner.Key, User)).Status.ShouldBe(EntityContainerOperationStatus.Success);
    }

    [Fact]
    public async Task Its_folders_are_renamed_and_listed_in_the_tree()
    {
        var folder = await FolderAsync("Alt", null);
        var blueprint = await FromAsync(await _site.CreateAsync("page", "Haus", German), "Vorlage");
        (await Blueprints.MoveAsync(blueprint, folder.Key, User)).Success.ShouldBeTrue();

        (await Folders.UpdateAsync(folder.Key, "Neu", User)).Status.ShouldBe(EntityContainerOperationStatus.Success);

        var entities = _site.Get<IEntityService>();
        entities.GetRootEntities(UmbracoObjectTypes.DocumentBlueprintContainer).Single().Name.ShouldBe("Neu");
        entities.GetPagedChildren(
            folder.Key, [UmbracoObjectTypes.DocumentBlueprintContainer], [UmbracoObjectTypes.DocumentBlueprint], 0, 10, false, out var total)
            .Single().Key.ShouldBe(blueprint);
        total.ShouldBe(1);
    }

    [Fact]
    public async Task Deleting_it_leaves_no_row()
    {
        var page = await _site.CreateAsync("page", "Haus", German, Ukrainian);
        var before = _site.Rows();
        var blueprint = await FromAsync(page, "Vorlage");

        (await Blueprints.DeleteAsync(blueprint, User)).Status.ShouldBe(ContentEditingOperationStatus.Success);

        _site.TouchedSince(before).ShouldBe(["umbracoLog"]);
    }

    [Fact]
    public async Task It_follows_its_type()
    {
        var blueprint = await FromAsync(await _site.CreateAsync("page", "Haus", German, Ukrainian), "Vorlage");
        await _site.VaryAsync("page", ContentVariation.Nothing, "title");
        (await Blueprints.GetAsync(blueprint))!.GetValue<string>("title").ShouldBe("title Haus ⟦de-DE⟧");

        (await _site.Types.DeleteAsync(_site.Type("page").Key, User)).ShouldBe(ContentTypeOperationStatus.Success);

        (await Blueprints.GetAsync(blueprint)).ShouldBeNull();
        _site.Damage().ShouldBeEmpty();
    }

    private async Task<Guid> FromAsync(Guid document, string name)
    {
        var created = await Blueprints.CreateFromContentAsync(document, name, null, User);
        created.Status.ShouldBe(ContentEditingOperationStatus.Success);
        return created.Result.Content!.Key;
    }

    private async Task<EntityContainer> FolderAsync(string name, Guid? parent)
    {
        var created = await Folders.CreateAsync(null, name, parent, User);
        created.Status.ShouldBe(EntityContainerOperationStatus.Success);
        return created.Result!;
    }
}
