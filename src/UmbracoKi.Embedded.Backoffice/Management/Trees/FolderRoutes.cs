using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Trees;

/// <summary>Folders in the trees of types.</summary>
internal static class FolderRoutes
{
    /// <param name="resource">The group <c>…/folder</c> hangs below.</param>
    /// <param name="path">Its path, for the address of a new folder.</param>
    public static void MapFolders<TService, TEntity>(this RouteGroupBuilder resource, string path)
        where TService : IEntityTypeContainerService<TEntity>
        where TEntity : ITreeEntity
    {
        var folder = resource.MapGroup("folder");
        folder.MapGet("{id:guid}", async (Guid id, TService folders) => await folders.GetAsync(id) is { } found
            ? (Answer<FolderResponse>)new FolderResponse(found.Name!, found.Key)
            : EntityContainerOperationStatus.NotFound.AsProblem());
        folder.MapPost("", async (Body<CreateFolderRequest> createFolderRequestModel, TService folders, Editor editor) =>
        {
            CreateFolderRequest request = createFolderRequestModel;
            var created = await folders.CreateAsync(request.Id, request.Name, request.Parent?.Id, editor.Key);
            return created.Success ? Answer.Created($"{path}/folder", created.Result!.Key) : created.Status.AsProblem();
        });
        folder.MapPut("{id:guid}", async (Guid id, Body<UpdateFolderRequest> updateFolderResponseModel, TService folders, Editor editor)
            => Answer.Of((await folders.UpdateAsync(id, updateFolderResponseModel.Value.Name, editor.Key)).Status));
        folder.MapDelete("{id:guid}", async (Guid id, TService folders, Editor editor)
            => Answer.Of((await folders.DeleteAsync(id, editor.Key)).Status));
    }
}
