using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.PropertyValues;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Reading, creating and saving one document, in all its languages at once.</summary>
internal sealed class DocumentResource : IManagementResource
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<PropertyValuePresentation>();
        services.AddSingleton<DocumentPresentation>();
        services.AddSingleton<DocumentAccess>();
        services.AddSingleton<DocumentItems>();
        services.AddSingleton<StartNodes>();
        services.AddSingleton<SeenDocuments>();
        services.AddSingleton<GuardedChange>();
        services.AddSingleton<DroppedChanges>();
    }

    public void Map(RouteGroupBuilder api)
    {
        var document = api.MapGroup("document").WithTags("Document").RequireSection(Constants.Applications.Content);
        document.MapGet("{id:guid}", ReadAsync);
        document.MapGet("{id:guid}/published", ReadPublishedAsync);
        document.MapPost("", CreateAsync);
        document.MapPost("validate", ValidateNewAsync);
        document.MapPut("{id:guid}", UpdateAsync);
        document.MapDelete("{id:guid}", DeleteAsync);
        document.MapGet("{id:guid}/available-segment-options", () => (Answer<Paged<object>>)Paged.Of(0, Array.Empty<object>()));
        api.MapGet("document/configuration", Configuration).WithTags("Document");
    }

    public void MapVersion11(RouteGroupBuilder api) => api.MapPut("document/{id:guid}/validate", ValidateAsync)
        .WithTags("Document").RequireSection(Constants.Applications.Content);

    private static async Task<Answer<DocumentResponse>> ReadAsync(
        Guid id, IContentEditingService editing, DocumentPresentation presentation, DocumentAccess access, SeenDocuments seen, Editor editor)
    {
        if (!await access.AllowsAsync(editor, id, ActionBrowse.ActionLetter))
        {
            return Answer.Forbidden;
        }

        if (await editing.GetAsync(id) is not { } document)
        {
            return ContentPublishingOperationStatus.ContentNotFound.AsProblem();
        }

        var shown = presentation.Show(document);
        seen.Read(editor.Session, id, Fingerprints.Of(shown));
        return shown;
    }

    private static async Task<Answer<DocumentResponse>> ReadPublishedAsync(
        Guid id, IContentEditingService editing, DocumentPresentation presentation, DocumentAccess access, Editor editor)
        => !await access.AllowsAsync(editor, id, ActionBrowse.ActionLetter) ? Answer.Forbidden
            : await editing.GetAsync(id) is { } document && presentation.ShowPublished(document) is { } shown ? shown
            : ContentEditingOperationStatus.NotFound.AsProblem();

    private static async Task<Answer> CreateAsync(
        Body<CreateDocumentRequest> requestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        CreateDocumentRequest request = requestModel;
        if (!await MayCreateAsync(access, editor, request))
        {
            return Answer.Forbidden;
        }

        var created = await editing.CreateAsync(ContentModels.Create(request), editor.Key);
        return created.Success ? Answer.Created("document", created.Result.Content!.Key) : created.Status.AsProblem();
    }

    private static async Task<Answer> ValidateNewAsync(
        Body<CreateDocumentRequest> requestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        CreateDocumentRequest request = requestModel;
        if (!await MayCreateAsync(access, editor, request))
        {
            return Answer.Forbidden;
        }

        var validated = await editing.ValidateCreateAsync(ContentModels.Create(request), editor.Key);
        return validated.Success ? Answer.Done : Refuse(validated, request);
    }

    private static async Task<Answer> ValidateAsync(
        Guid id, Body<ValidateDocumentRequest> requestModel, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        ValidateDocumentRequest request = requestModel;
        if (!await access.AllowsAsync(editor, id, ActionUpdate.ActionLetter))
        {
            return Answer.Forbidden;
        }

        var validated = await editing.ValidateUpdateAsync(id, ContentModels.Validate(request), editor.Key);
        return validated.Success ? Answer.Done : Refuse(validated, request);
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<UpdateDocumentRequest> requestModel, IContentEditingService editing, GuardedChange guarded, DroppedChanges dropped,
        DocumentAccess access, Editor editor)
    {
        UpdateDocumentRequest request = requestModel;
        if (!await access.AllowsAsync(editor, id, ActionUpdate.ActionLetter))
        {
            return Answer.Forbidden;
        }

        IReadOnlyList<string?> notSaved = [];
        var refused = await guarded.SaveAsync(editor, id, request, async renewed =>
        {
            notSaved = await editing.GetAsync(id) is { } before ? await dropped.FindAsync(editor, before, renewed) : [];
            var updated = await editing.UpdateAsync(id, ContentModels.Update(renewed), editor.Key);
            return updated.Success ? null : updated.Status.AsProblem();
        });
        if (refused is not null)
        {
            return refused;
        }

        DroppedChanges.Tell(editor, notSaved);
        return Answer.Done;
    }

    private static async Task<Answer> DeleteAsync(Guid id, IContentEditingService editing, DocumentAccess access, Editor editor)
        => await access.AllowsAsync(editor, id, ActionDelete.ActionLetter)
            ? Answer.Of((await editing.DeleteAsync(id, editor.Key)).Status)
            : Answer.Forbidden;

    private static Answer<DocumentConfigurationResponse> Configuration(IOptionsMonitor<ContentSettings> content)
        => new DocumentConfigurationResponse(
            content.CurrentValue.DisableDeleteWhenReferenced,
            content.CurrentValue.DisableUnpublishWhenReferenced,
            content.CurrentValue.AllowEditInvariantFromNonDefault,
            AllowNonExistingSegmentsCreation: true);

    private static async Task<bool> MayCreateAsync(DocumentAccess access, Editor editor, CreateDocumentRequest request)
        => await access.AllowsAtAsync(editor, request.Parent?.Id, ActionNew.ActionLetter)
            && await access.AllowsCulturesAsync(editor, request.Variants.Select(variant => variant.Culture));

    private static Problem Refuse(
        Attempt<Umbraco.Cms.Core.Models.ContentEditing.ContentValidationResult, ContentEditingOperationStatus> validated, DocumentContentRequest request)
        => validated.Status == ContentEditingOperationStatus.PropertyValidationError
            ? ValidationErrors.Show(validated.Result.ValidationErrors, request)
            : validated.Status.AsProblem();
}
