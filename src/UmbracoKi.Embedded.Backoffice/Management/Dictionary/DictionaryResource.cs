using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Dictionary;

/// <summary>Texts in all languages. Needs the translation section; whoever may not edit a language may not send a text in it.</summary>
internal sealed class DictionaryResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var dictionary = api.MapGroup("dictionary").WithTags("Dictionary").RequireSection(Constants.Applications.Translation);
        dictionary.MapGet("", PageAsync);
        dictionary.MapGet("{id:guid}", ReadAsync);
        dictionary.MapPost("", CreateAsync);
        dictionary.MapPut("{id:guid}", UpdateAsync);
        dictionary.MapPut("{id:guid}/move", MoveAsync);
        dictionary.MapDelete("{id:guid}", DeleteAsync);

        api.MapGet("item/dictionary", ItemsAsync).WithTags("Dictionary");

        var tree = api.MapGroup("tree/dictionary").WithTags("Dictionary").RequireSection(Constants.Applications.Translation, Constants.Applications.Settings);
        tree.MapGet("root", (IDictionaryItemService items, int skip = 0, int take = 100) => TreeAsync(items, null, skip, take));
        tree.MapGet("children", (IDictionaryItemService items, Guid? parentId = null, int skip = 0, int take = 100)
            => TreeAsync(items, parentId ?? Guid.Empty, skip, take));
        tree.MapGet("ancestors", AncestorsAsync);
    }

    private static async Task<Answer<Paged<DictionaryOverviewItem>>> PageAsync(
        IDictionaryItemService items, string? filter = null, int skip = 0, int take = 100)
    {
        var found = (await items.GetDescendantsAsync(null, filter)).OrderBy(item => item.ItemKey, StringComparer.OrdinalIgnoreCase).ToList();
        return Paged.Of(found, skip, take, item => new DictionaryOverviewItem(
            item.ItemKey,
            item.Key,
            ReferenceById.Of(item.ParentId),
            [.. item.Translations.Where(t => t.Value.Length > 0).Select(t => t.LanguageIsoCode).Order(StringComparer.Ordinal)]));
    }

    private static async Task<Answer<DictionaryItemResponse>> ReadAsync(Guid id, IDictionaryItemService items)
        => await items.GetAsync(id) is { } item ? Show(item) : DictionaryItemOperationStatus.ItemNotFound.AsProblem();

    private static async Task<Answer> CreateAsync(
        Body<CreateDictionaryItemRequest> createDictionaryItemRequestModel, IDictionaryItemService items, ILanguageService languages,
        IDictionaryPermissionService permissions, Editor editor)
    {
        CreateDictionaryItemRequest request = createDictionaryItemRequestModel;
        if (!await MayEditAsync(permissions, editor, request))
        {
            return Answer.Forbidden;
        }

        var item = new DictionaryItem(request.Parent?.Id, request.Name);
        item.Key = request.Id ?? item.Key;
        await TranslateAsync(item, request, languages);
        var created = await items.CreateAsync(item, editor.Key);
        return created.Success ? Answer.Created("dictionary", created.Result!.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateDictionaryItemRequest> updateDictionaryItemRequestModel, IDictionaryItemService items, ILanguageService languages,
        IDictionaryPermissionService permissions, Editor editor)
    {
        UpdateDictionaryItemRequest request = updateDictionaryItemRequestModel;
        if (!await MayEditAsync(permissions, editor, request))
        {
            return Answer.Forbidden;
        }

        if (await items.GetAsync(id) is not { } item)
        {
            return DictionaryItemOperationStatus.ItemNotFound.AsProblem();
        }

        item.ItemKey = request.Name;
        await TranslateAsync(item, request, languages);
        return Answer.Of((await items.UpdateAsync(item, editor.Key)).Status);
    }

    private static async Task<Answer> MoveAsync(Guid id, Body<TargetRequest> moveDictionaryRequestModel, IDictionaryItemService items, Editor editor)
        => await items.GetAsync(id) is { } item
            ? Answer.Of((await items.MoveAsync(item, moveDictionaryRequestModel.Value.Target?.Id, editor.Key)).Status)
            : DictionaryItemOperationStatus.ItemNotFound.AsProblem();

    private static async Task<Answer> DeleteAsync(Guid id, IDictionaryItemService items, Editor editor)
        => Answer.Of((await items.DeleteAsync(id, editor.Key)).Status);

    private static async Task<Answer<DictionaryItemItem[]>> ItemsAsync(IDictionaryItemService items, Guid[] id)
        => id.Length == 0 ? Array.Empty<DictionaryItemItem>()
            : (await items.GetManyAsync(id)).Select(item => new DictionaryItemItem(item.Key, item.ItemKey, [])).ToArray();

    private static async Task<Answer<Paged<NamedTreeItem>>> TreeAsync(IDictionaryItemService items, Guid? parent, int skip, int take)
    {
        var found = (parent is { } key ? await items.GetChildrenAsync(key) : await items.GetAtRootAsync())
            .OrderBy(item => item.ItemKey, StringComparer.OrdinalIgnoreCase).ToList();
        var shown = new List<NamedTreeItem>();
        foreach (var item in found.Skip(skip).Take(take))
        {
            shown.Add(await TreeItemAsync(items, item));
        }

        return Paged.Of(found.Count, shown);
    }

    private static async Task<Answer<NamedTreeItem[]>> AncestorsAsync(IDictionaryItemService items, Guid? descendantId = null)
    {
        var way = new List<NamedTreeItem>();
        for (var item = await items.GetAsync(descendantId ?? Guid.Empty); item is not null; item = item.ParentId is { } parent ? await items.GetAsync(parent) : null)
        {
            way.Insert(0, await TreeItemAsync(items, item));
        }

        return way.ToArray();
    }

    private static async Task<NamedTreeItem> TreeItemAsync(IDictionaryItemService items, IDictionaryItem item) => new()
    {
        Id = item.Key,
        Parent = ReferenceById.Of(item.ParentId),
        Name = item.ItemKey,
        HasChildren = await items.CountChildrenAsync(item.Key) > 0,
    };

    private static async Task<bool> MayEditAsync(IDictionaryPermissionService permissions, Editor editor, UpdateDictionaryItemRequest request)
        => await permissions.AuthorizeCultureAccessAsync(editor.User, request.Translations.Select(t => t.IsoCode).ToHashSet())
            == DictionaryAuthorizationStatus.Success;

    // Texts in languages there are not are left out, as the original does.
    private static async Task TranslateAsync(IDictionaryItem item, UpdateDictionaryItemRequest request, ILanguageService languages)
    {
        foreach (var translation in request.Translations)
        {
            if (await languages.GetAsync(translation.IsoCode) is { } language)
            {
                item.AddOrUpdateDictionaryValue(language, translation.Translation);
            }
        }
    }

    private static DictionaryItemResponse Show(IDictionaryItem item) => new(
        item.Key,
        item.ItemKey,
        [.. item.Translations.Where(t => t.LanguageIsoCode.Length > 0).Select(t => new DictionaryTranslation(t.LanguageIsoCode, t.Value))]);
}
