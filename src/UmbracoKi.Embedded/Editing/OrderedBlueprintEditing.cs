using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Umbraco's editing of blueprints, each change in its <see cref="WriteTurn"/>.</summary>
internal sealed class OrderedBlueprintEditing(IContentBlueprintEditingService inner, WriteTurn turn) : IContentBlueprintEditingService
{
    public Task<IContent?> GetAsync(Guid key) => inner.GetAsync(key);

    public Task<IContent?> GetScaffoldedAsync(Guid key) => inner.GetScaffoldedAsync(key);

    public Task<Attempt<PagedModel<IContent>?, ContentEditingOperationStatus>> GetPagedByContentTypeAsync(Guid contentTypeKey, int skip, int take)
        => inner.GetPagedByContentTypeAsync(contentTypeKey, skip, take);

    public Task<Attempt<ContentCreateResult, ContentEditingOperationStatus>> CreateAsync(ContentBlueprintCreateModel createModel, Guid userKey)
        => turn.TakeAsync(() => inner.CreateAsync(createModel, userKey));

    public Task<Attempt<ContentCreateResult, ContentEditingOperationStatus>> CreateFromContentAsync(Guid contentKey, string name, Guid? key, Guid userKey)
        => turn.TakeAsync(() => inner.CreateFromContentAsync(contentKey, name, key, userKey));

    public Task<Attempt<ContentUpdateResult, ContentEditingOperationStatus>> UpdateAsync(Guid key, ContentBlueprintUpdateModel updateModel, Guid userKey)
        => turn.TakeAsync(() => inner.UpdateAsync(key, updateModel, userKey));

    public Task<Attempt<IContent?, ContentEditingOperationStatus>> DeleteAsync(Guid key, Guid userKey)
        => turn.TakeAsync(() => inner.DeleteAsync(key, userKey));

    public Task<Attempt<ContentEditingOperationStatus>> MoveAsync(Guid key, Guid? containerKey, Guid userKey)
        => turn.TakeAsync(() => inner.MoveAsync(key, containerKey, userKey));
}
