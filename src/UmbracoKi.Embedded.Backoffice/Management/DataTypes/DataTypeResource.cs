using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.References;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.DataTypes;

/// <summary>Property editors with their settings. Whoever edits content may read them; changing them needs the settings section.</summary>
internal sealed class DataTypeResource : IManagementResource
{
    public void AddServices(IServiceCollection services) => services.AddSingleton<DataTypePresentation>();

    public void Map(RouteGroupBuilder api)
    {
        var read = api.MapGroup("data-type").WithTags("Data Type");
        read.MapGet("{id:guid}", ReadAsync);
        api.MapGet("item/data-type", ItemsAsync).WithTags("Data Type");
        api.MapGet("item/data-type/search", SearchAsync).WithTags("Data Type");

        var write = api.MapGroup("data-type").WithTags("Data Type").RequireSection(Constants.Applications.Settings);
        write.MapGet("configuration", Configuration);
        write.MapPost("", CreateAsync);
        write.MapPut("{id:guid}", UpdateAsync);
        write.MapDelete("{id:guid}", DeleteAsync);
        write.MapPut("{id:guid}/move", MoveAsync);
        write.MapPost("{id:guid}/copy", CopyAsync);
        write.MapGet("{id:guid}/is-used", IsUsedAsync);
        write.MapGet("{id:guid}/referenced-by", ReferencedByAsync);
        write.MapFolders<IDataTypeContainerService, IDataType>("data-type");
        api.MapGet("filter/data-type", FilterAsync).WithTags("Data Type");

        var tree = api.MapGroup("tree/data-type").WithTags("Data Type").RequireSection(Constants.Applications.Settings);
        tree.MapGet("root", (IEntityService entities, IDataTypeService types, int skip = 0, int take = 100, bool foldersOnly = false)
            => PageAsync(entities, types, null, skip, take, foldersOnly));
        tree.MapGet("children", (IEntityService entities, IDataTypeService types, Guid? parentId = null, int skip = 0, int take = 100, bool foldersOnly = false)
            => PageAsync(entities, types, parentId ?? Guid.Empty, skip, take, foldersOnly));
        tree.MapGet("ancestors", AncestorsAsync);
        tree.MapGet("siblings", SiblingsAsync);
    }

    private static async Task<Answer<DataTypeResponse>> ReadAsync(Guid id, IDataTypeService types, DataTypePresentation presentation)
        => await types.GetAsync(id) is { } type ? presentation.Show(type) : DataTypeOperationStatus.NotFound.AsProblem();

    private static Answer<DataTypeConfigurationResponse> Configuration() => new DataTypeConfigurationResponse(
        "True", Constants.DataTypes.Guids.ListViewContentGuid, Constants.DataTypes.Guids.ListViewMediaGuid);

    private static async Task<Answer> CreateAsync(
        Body<CreateDataTypeRequest> createDataTypeRequestModel, IDataTypeService types, IDataTypeContainerService folders,
        DataTypePresentation presentation, Editor editor)
    {
        CreateDataTypeRequest request = createDataTypeRequestModel;
        var parent = request.Parent is { } reference ? await folders.GetAsync(reference.Id) : null;
        if (request.Parent is not null && parent is null)
        {
            return DataTypeOperationStatus.ParentNotFound.AsProblem();
        }

        if (presentation.Create(request, parent?.Id ?? Constants.System.Root) is not { } type)
        {
            return DataTypeOperationStatus.PropertyEditorNotFound.AsProblem();
        }

        var created = await types.CreateAsync(type, editor.Key);
        return created.Success ? Answer.Created("data-type", created.Result.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateDataTypeRequest> updateDataTypeViewModel, IDataTypeService types, DataTypePresentation presentation, Editor editor)
        => await types.GetAsync(id) is not { } current ? DataTypeOperationStatus.NotFound.AsProblem()
            : presentation.Update(current, updateDataTypeViewModel) is not { } type ? DataTypeOperationStatus.PropertyEditorNotFound.AsProblem()
            : Answer.Of((await types.UpdateAsync(type, editor.Key)).Status);

    private static async Task<Answer> DeleteAsync(Guid id, IDataTypeService types, Editor editor)
        => Answer.Of((await types.DeleteAsync(id, editor.Key)).Status);

    private static async Task<Answer> MoveAsync(Guid id, Body<TargetRequest> moveDataTypeRequestModel, IDataTypeService types, Editor editor)
        => await types.GetAsync(id) is { } type
            ? Answer.Of((await types.MoveAsync(type, moveDataTypeRequestModel.Value.Target?.Id, editor.Key)).Status)
            : DataTypeOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> CopyAsync(Guid id, Body<TargetRequest> copyDataTypeRequestModel, IDataTypeService types, Editor editor)
    {
        if (await types.GetAsync(id) is not { } type)
        {
            return DataTypeOperationStatus.NotFound.AsProblem();
        }

        var copied = await types.CopyAsync(type, copyDataTypeRequestModel.Value.Target?.Id, editor.Key);
        return copied.Success ? Answer.Created("data-type", copied.Result.Key) : copied.Status.AsProblem();
    }

    private static async Task<Answer<bool>> IsUsedAsync(Guid id, IDataTypeUsageService usage)
    {
        var used = await usage.HasSavedValuesAsync(id);
        return used.Success ? used.Result : used.Status.AsProblem();
    }

    private static async Task<Answer<Paged<ReferenceModel>>> ReferencedByAsync(
        Guid id, IDataTypeService types, ReferencePresentation presentation, int skip = 0, int take = 20)
        => presentation.Show(await types.GetPagedRelationsAsync(id, skip, take));

    private static async Task<Answer<DataTypeItem[]>> ItemsAsync(IDataTypeService types, Guid[] id)
        => id.Length == 0 ? Array.Empty<DataTypeItem>() : (await types.GetAllAsync(id)).Select(DataTypePresentation.ShowItem).ToArray();

    private static async Task<Answer<SearchResult<DataTypeItem>>> SearchAsync(IDataTypeService types, string query, int skip = 0, int take = 100)
    {
        var found = await types.FilterAsync(query, null, null, skip, take);
        return new SearchResult<DataTypeItem>([.. found.Items.Select(DataTypePresentation.ShowItem)], found.Total);
    }

    private static async Task<Answer<Paged<DataTypeItem>>> FilterAsync(
        IDataTypeService types, int skip = 0, int take = 100, string? name = null, string? editorUiAlias = null, string? editorAlias = null)
        => Paged.Of(await types.FilterAsync(name, editorUiAlias, editorAlias, skip, take), DataTypePresentation.ShowItem);

    private static EntityTree Tree(IEntityService entities)
        => new(entities, [UmbracoObjectTypes.DataType, UmbracoObjectTypes.DataTypeContainer], EntityTree.ByName);

    private static async Task<Answer<Paged<DataTypeTreeItem>>> PageAsync(
        IEntityService entities, IDataTypeService types, Guid? parent, int skip, int take, bool foldersOnly)
    {
        var tree = Tree(entities);
        var (total, items) = tree.Children(parent, skip, take, foldersOnly);
        return Paged.Of(total, await ShowAsync(tree, types, items));
    }

    private static async Task<Answer<DataTypeTreeItem[]>> AncestorsAsync(IEntityService entities, IDataTypeService types, Guid? descendantId = null)
    {
        var tree = Tree(entities);
        return await ShowAsync(tree, types, tree.Ancestors(descendantId ?? Guid.Empty));
    }

    private static async Task<Answer<Subset<DataTypeTreeItem>>> SiblingsAsync(
        IEntityService entities, IDataTypeService types, Guid? target = null, int before = 0, int after = 0, bool foldersOnly = false)
    {
        var tree = Tree(entities);
        var (totalBefore, totalAfter, items) = tree.Siblings(target ?? Guid.Empty, before, after, foldersOnly);
        return new Subset<DataTypeTreeItem>(totalBefore, totalAfter, await ShowAsync(tree, types, items));
    }

    private static async Task<DataTypeTreeItem[]> ShowAsync(EntityTree tree, IDataTypeService types, IReadOnlyList<IEntitySlim> items)
    {
        var keys = items.Where(item => !tree.IsFolder(item)).Select(item => item.Key).ToArray();
        var known = keys.Length == 0 ? [] : (await types.GetAllAsync(keys)).ToDictionary(type => type.Key, DataTypePresentation.ShowItem);
        return
        [
            .. items.Select(item => new DataTypeTreeItem
            {
                Id = item.Key,
                Parent = tree.ParentOf(item),
                Name = item.Name ?? string.Empty,
                HasChildren = item.HasChildren,
                IsFolder = tree.IsFolder(item),
                EditorUiAlias = known.GetValueOrDefault(item.Key)?.EditorUiAlias,
                IsDeletable = known.GetValueOrDefault(item.Key)?.IsDeletable ?? false,
            }),
        ];
    }
}
