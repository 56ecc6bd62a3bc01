#pragma warning disable CS0618 // Callers of the overloads that go away in 19 are protected too.
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Umbraco's editing service, each change in its <see cref="WriteTurn"/> and within the user's languages.</summary>
internal sealed class OrderedContentEditing(IContentEditingService inner, WriteTurn turn, LanguageLimits limits) : IContentEditingService
{
    public Task<IContent?> GetAsync(Guid key) => inner.GetAsync(key);

    public Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateCreateAsync(ContentCreateModel createModel, Guid userKey)
        => inner.ValidateCreateAsync(createModel, userKey);

    public Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateUpdateAsync(Guid key, ValidateContentUpdateModel updateModel, Guid userKey)
        => inner.ValidateUpdateAsync(key, updateModel, userKey);

    public Task<Attempt<ContentCreateResult, ContentEditingOperationStatus>> CreateAsync(ContentCreateModel createModel, Guid userKey)
        => turn.TakeAsync(async () => await inner.CreateAsync(await limits.LimitAsync(createModel, userKey), userKey));

    public Task<Attempt<ContentCreateResult, ContentEditingAndPublishingStatus>> CreateAndPublishAsync(ContentCreateModel createModel, ISet<string> culturesToPublish, Guid userKey)
        => turn.TakeAsync(async () => await inner.CreateAndPublishAsync(await limits.LimitAsync(createModel, userKey), culturesToPublish, userKey));

    public Task<Attempt<ContentCreateResult, ContentEditingOperationStatus>> CreateAndPublishAsync(ContentCreateModel createModel, string[] culturesToPublish, Guid userKey)
        => turn.TakeAsync(async () => await inner.CreateAndPublishAsync(await limits.LimitAsync(createModel, userKey), culturesToPublish, userKey));

    public Task<Attempt<ContentUpdateResult, ContentEditingOperationStatus>> UpdateAsync(Guid key, ContentUpdateModel updateModel, Guid userKey)
        => turn.TakeAsync(() => limits.WithinAsync(key, updateModel, userKey, model => inner.UpdateAsync(key, model, userKey)));

    public Task<Attempt<ContentUpdateResult, ContentEditingAndPublishingStatus>> UpdateAndPublishAsync(Guid key, ContentUpdateModel updateModel, ISet<string> culturesToPublish, Guid userKey)
        => turn.TakeAsync(() => limits.WithinAsync(key, updateModel, userKey, model => inner.UpdateAndPublishAsync(key, model, culturesToPublish, userKey)));

    public Task<Attempt<ContentUpdateResult, ContentEditingOperationStatus>> UpdateAndPublishAsync(Guid key, ContentUpdateModel updateModel, string[] culturesToPublish, Guid userKey)
        => turn.TakeAsync(() => limits.WithinAsync(key, updateModel, userKey, model => inner.UpdateAndPublishAsync(key, model, culturesToPublish, userKey)));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> MoveToRecycleBinAsync(Guid key, Guid userKey)
        => turn.TakeAsync(() => inner.MoveToRecycleBinAsync(key, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> DeleteFromRecycleBinAsync(Guid key, Guid userKey)
        => turn.TakeAsync(() => inner.DeleteFromRecycleBinAsync(key, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> MoveAsync(Guid key, Guid? parentKey, Guid userKey)
        => turn.TakeAsync(() => inner.MoveAsync(key, parentKey, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> CopyAsync(Guid key, Guid? parentKey, bool relateToOriginal, bool includeDescendants, Guid userKey)
        => turn.TakeAsync(() => inner.CopyAsync(key, parentKey, relateToOriginal, includeDescendants, userKey));

    public Task<ContentEditingOperationStatus> SortAsync(Guid? parentKey, IEnumerable<SortingModel> sortingModels, Guid userKey)
        => turn.TakeAsync(() => inner.SortAsync(parentKey, sortingModels, userKey));

    public Task<ContentEditingOperationStatus> SortByFieldAsync(Guid? parentKey, ContentSortField field, Direction direction, string? culture, Guid userKey)
        => turn.TakeAsync(() => inner.SortByFieldAsync(parentKey, field, direction, culture, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> DeleteAsync(Guid key, Guid userKey)
        => turn.TakeAsync(() => inner.DeleteAsync(key, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> RestoreAsync(Guid key, Guid? parentKey, Guid userKey)
        => turn.TakeAsync(() => inner.RestoreAsync(key, parentKey, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> RestoreAsync(Guid key, Guid? parentKey, Guid userKey, bool includeDescendants)
        => turn.TakeAsync(() => inner.RestoreAsync(key, parentKey, userKey, includeDescendants));
}
