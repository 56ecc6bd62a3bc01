using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Creates and publishes a pack's documents by Umbraco's own services, as an editor would.</summary>
/// <remarks>
/// Everything is checked and composed before the first document is written. All are created before the first is
/// published, so that Umbraco finds the targets of links and pickers when it records the relations.
/// </remarks>
internal sealed class SampleContentLoader(
    IContentTypeService types,
    IContentService contents,
    IContentEditingService editing,
    IContentPublishingService publishing,
    SampleContentMark mark)
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    /// <summary>Whether there is something to load: nothing has been written yet, or loading was interrupted.</summary>
    public SampleContentState Inspect()
    {
        if (mark.IsDone)
        {
            return SampleContentState.LoadedBefore;
        }

        var isEmpty = contents.CountChildren(Constants.System.Root) == 0 && contents.CountChildren(Constants.System.RecycleBinContent) == 0;
        return isEmpty || mark.IsBegun ? SampleContentState.Loaded : SampleContentState.OwnContent;
    }

    /// <summary>Loads what is not there yet; documents that are published already stay as they are.</summary>
    /// <param name="progress">Called with the number of documents done, out of two for each: created, published.</param>
    /// <exception cref="PackException">The pack does not fit the content model; nothing was written.</exception>
    /// <exception cref="SampleContentException">Umbraco refused a document.</exception>
    public async Task LoadAsync(ContentPack pack, Action<int> progress, CancellationToken cancellationToken)
    {
        var models = Compose(pack);
        mark.SetBegun();

        var done = 0;
        var unpublished = new List<(PackDocument Document, IReadOnlyList<string> Cultures)>();
        foreach (var (document, model) in pack.Documents.Zip(models))
        {
            cancellationToken.ThrowIfCancellationRequested();
            unpublished.Add((document, await SaveAsync(document, model)));
            progress(++done);
        }

        foreach (var (document, cultures) in unpublished)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cultures.Count > 0)
            {
                await PublishAsync(document, cultures);
            }

            progress(++done);
        }

        mark.SetDone();
    }

    private List<ContentCreateModel> Compose(ContentPack pack)
    {
        var byAlias = types.GetAll().ToDictionary(type => type.Alias, StringComparer.Ordinal);
        return [.. pack.Documents.Select(document => DocumentComposer.Compose(document, byAlias[document.Type], pack))];
    }

    /// <returns>The cultures still to be published.</returns>
    private async Task<IReadOnlyList<string>> SaveAsync(PackDocument document, ContentCreateModel model)
    {
        var cultures = document.Variants.Select(variant => variant.Culture);
        var existing = await editing.GetAsync(document.Key);
        if (existing is null)
        {
            var created = await editing.CreateAsync(model, User);
            ThrowUnlessSaved(document, "created", created.Status, created.Result?.ValidationResult);
        }
        else if (!existing.PublishedCultures.Any())
        {
            // It may have been refused at publishing; the pack may have been put right since.
            var updated = await editing.UpdateAsync(document.Key, new ContentUpdateModel { Properties = model.Properties, Variants = model.Variants }, User);
            ThrowUnlessSaved(document, "saved", updated.Status, updated.Result?.ValidationResult);
        }
        else
        {
            cultures = cultures.Except(existing.PublishedCultures, StringComparer.OrdinalIgnoreCase);
        }

        return [.. cultures];
    }

    private async Task PublishAsync(PackDocument document, IReadOnlyList<string> cultures)
    {
        var published = await publishing.PublishAsync(
            document.Key, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], User);
        if (!published.Success)
        {
            var invalid = published.Result?.InvalidPropertyAliases?.ToList() ?? [];
            throw new SampleContentException(
                $"Document \"{document.Id}\" ({document.File}) could not be published in {string.Join(", ", cultures)}: {published.Status}"
                + (invalid.Count > 0 ? $"; properties {string.Join(", ", invalid)}." : "."));
        }
    }

    private static void ThrowUnlessSaved(PackDocument document, string what, ContentEditingOperationStatus status, ContentValidationResult? validation)
    {
        // A document with an invalid value is saved all the same, and only its status says so. Umbraco validates every
        // language of the site, also those the document does not exist in.
        var errors = (validation?.ValidationErrors ?? [])
            .Where(error => error.Culture is null || document.Variants.Any(variant => variant.Culture == error.Culture))
            .Select(error => $"{error.Alias} {error.Culture}: {string.Join(" ", error.ErrorMessages)}")
            .ToList();
        if (status == ContentEditingOperationStatus.Success || (status == ContentEditingOperationStatus.PropertyValidationError && errors.Count == 0))
        {
            return;
        }

        throw new SampleContentException(
            $"Document \"{document.Id}\" ({document.File}) could not be {what}: {status}"
            + (errors.Count > 0 ? $"; {string.Join("; ", errors)}." : "."));
    }
}
