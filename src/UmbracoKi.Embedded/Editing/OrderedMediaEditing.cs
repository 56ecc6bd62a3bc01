#pragma warning disable CS0618 // Callers of the overload that goes away in 19 are protected too.
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Umbraco's media editing service, each change in its <see cref="WriteTurn"/>; what fails leaves neither rows nor files.</summary>
/// <remarks>
/// An upload names no language. Where the media type varies by culture, it is taken for one in the default language
/// instead of being refused.
/// </remarks>
internal sealed class OrderedMediaEditing(
    IMediaEditingService inner, WriteTurn turn, IMediaTypeService mediaTypes, ILanguageService languages) : IMediaEditingService
{
    public Task<IMedia?> GetAsync(Guid key) => inner.GetAsync(key);

    public async Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateCreateAsync(MediaCreateModel createModel)
        => await inner.ValidateCreateAsync(await WithLanguageAsync(createModel));

    public Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateUpdateAsync(Guid key, MediaUpdateModel updateModel)
        => inner.ValidateUpdateAsync(key, updateModel);

    public Task<Attempt<MediaCreateResult, ContentEditingOperationStatus>> CreateAsync(MediaCreateModel createModel, Guid userKey)
        => Take(async () => await inner.CreateAsync(await WithLanguageAsync(createModel), userKey));

    public Task<Attempt<MediaUpdateResult, ContentEditingOperationStatus>> UpdateAsync(Guid key, MediaUpdateModel updateModel, Guid userKey)
        => Take(() => inner.UpdateAsync(key, updateModel, userKey));

    public Task<Attempt<IMedia?, ContentEditingOperationStatus>> MoveToRecycleBinAsync(Guid key, Guid userKey)
        => Take(() => inner.MoveToRecycleBinAsync(key, userKey));

    public Task<Attempt<IMedia?, ContentEditingOperationStatus>> DeleteAsync(Guid key, Guid userKey)
        => Take(() => inner.DeleteAsync(key, userKey));

    public Task<Attempt<IMedia?, ContentEditingOperationStatus>> MoveAsync(Guid key, Guid? parentKey, Guid userKey)
        => Take(() => inner.MoveAsync(key, parentKey, userKey));

    public Task<ContentEditingOperationStatus> SortAsync(Guid? parentKey, IEnumerable<SortingModel> sortingModels, Guid userKey)
        => turn.TakeAsync(
            () => inner.SortAsync(parentKey, sortingModels, userKey), Constants.Locks.MediaTree, status => status == ContentEditingOperationStatus.Success);

    public Task<ContentEditingOperationStatus> SortByFieldAsync(Guid? parentKey, ContentSortField field, Direction direction, Guid userKey)
        => turn.TakeAsync(
            () => inner.SortByFieldAsync(parentKey, field, direction, userKey),
            Constants.Locks.MediaTree,
            status => status == ContentEditingOperationStatus.Success);

    public Task<Attempt<IMedia?, ContentEditingOperationStatus>> DeleteFromRecycleBinAsync(Guid key, Guid userKey)
        => Take(() => inner.DeleteFromRecycleBinAsync(key, userKey));

    public Task<Attempt<IMedia?, ContentEditingOperationStatus>> RestoreAsync(Guid key, Guid? parentKey, Guid userKey)
        => Take(() => inner.RestoreAsync(key, parentKey, userKey));

    public Task<Attempt<IMedia?, ContentEditingOperationStatus>> RestoreAsync(Guid key, Guid? parentKey, Guid userKey, bool includeDescendants)
        => Take(() => inner.RestoreAsync(key, parentKey, userKey, includeDescendants));

    private Task<Attempt<T, ContentEditingOperationStatus>> Take<T>(Func<Task<Attempt<T, ContentEditingOperationStatus>>> change)
        => turn.TakeAsync(change, Constants.Locks.MediaTree, attempt => attempt.Success);

    private async Task<MediaCreateModel> WithLanguageAsync(MediaCreateModel model)
    {
        if (model.Variants.ToArray() is not [{ Culture: null } only] || mediaTypes.Get(model.ContentTypeKey)?.VariesByCulture() != true)
        {
            return model;
        }

        return new MediaCreateModel
        {
            Key = model.Key,
            ContentTypeKey = model.ContentTypeKey,
            ParentKey = model.ParentKey,
            Properties = model.Properties,
            Variants = [new VariantModel { Culture = await languages.GetDefaultIsoCodeAsync(), Segment = only.Segment, Name = only.Name }],
        };
    }
}
