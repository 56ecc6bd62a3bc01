using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Tests.Persistence.Dictionary;

public sealed class DictionaryTests : IDisposable
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly ServiceBench _bench = new();

    private IDictionaryItemService Service => _bench.Get<IDictionaryItemService>();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Pages_and_counts_follow_the_tree()
    {
        var root = await Create("Knöpfe");
        await Create("Knöpfe.Senden", root.Key);
        await Create("Knöpfe.Abbrechen", root.Key);

        var page = await Service.GetPagedAsync(root.Key, 0, 1);

        page.Total.ShouldBe(2);
        page.Items.Single().ItemKey.ShouldBe("Knöpfe.Abbrechen");
        (await Service.CountRootAsync()).ShouldBe(1);
        (await Service.CountChildrenAsync(root.Key)).ShouldBe(2);
    }

    [Fact]
    public async Task Descendants_are_found_at_any_depth_and_filtered_by_name_or_text()
    {
        var root = await Create("A");
        var child = await Create("A.B", root.Key);
        await Create("A.B.C", child.Key, "Ein Gruß");
        await Create("Anderes");

        (await Service.GetDescendantsAsync(root.Key)).Select(i => i.ItemKey).ShouldBe(["A.B", "A.B.C"]);
        (await Service.GetDescendantsAsync(root.Key, "gruß")).Select(i => i.ItemKey).ShouldBe(["A.B.C"]);
        (await Service.GetDescendantsAsync(null, "An")).Select(i => i.ItemKey).ShouldBe(["Anderes"]);
    }

    [Fact]
    public async Task A_changed_text_replaces_the_old_one()
    {
        var item = await Create("Gruß", text: "Hallo");
        item.Translations.Single().Value = "Guten Tag";

        (await Service.UpdateAsync(item, User)).Success.ShouldBeTrue();

        (await Service.GetAsync("gruß"))!.Translations.Select(t => t.Value).ShouldBe(["Guten Tag"]);
        _bench.Rows("cmsLanguageText", "value").ShouldBe(["'Guten Tag'"]);
    }

    [Fact]
    public async Task Deleting_an_item_deletes_what_lies_below_it()
    {
        var root = await Create("A");
        var child = await Create("A.B", root.Key, "Text");
        await Create("A.B.C", child.Key, "Text");

        (await Service.DeleteAsync(root.Key, User)).Success.ShouldBeTrue();

        _bench.Rows("cmsDictionary", "key").ShouldBeEmpty();
        _bench.Rows("cmsLanguageText", "value").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_item_moves_with_what_lies_below_it_but_not_below_itself()
    {
        var root = await Create("A");
        var child = await Create("A.B", root.Key);
        await Create("A.B.C", child.Key);
        var other = await Create("Z");

        (await Service.MoveAsync(child, other.Key, User)).Status.ShouldBe(DictionaryItemOperationStatus.Success);
        (await Service.MoveAsync((await Service.GetAsync(other.Key))!, child.Key, User)).Status.ShouldBe(DictionaryItemOperationStatus.InvalidParent);

        (await Service.GetDescendantsAsync(other.Key)).Select(i => i.ItemKey).ShouldBe(["A.B", "A.B.C"]);
        (await Service.GetDescendantsAsync(root.Key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_is_unique_in_any_casing()
    {
        await Create("Gruß");

        (await Service.CreateAsync(new DictionaryItem("GRUß"), User)).Status.ShouldBe(DictionaryItemOperationStatus.DuplicateItemKey);
    }

    private async Task<IDictionaryItem> Create(string key, Guid? parent = null, string? text = null)
    {
        var item = new DictionaryItem(parent, key);
        if (text is not null)
        {
            var language = await _bench.Get<ILanguageService>().GetDefaultLanguageAsync();
            item.Translations = [new DictionaryTranslation(language!, text)];
        }

        var created = await Service.CreateAsync(item, User);
        created.Success.ShouldBeTrue($"{created.Status}");
        return created.Result!;
    }
}
