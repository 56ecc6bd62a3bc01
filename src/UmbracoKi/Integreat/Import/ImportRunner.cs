using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

/// <summary>Carries a plan out through Umbraco's own services, as an editor would.</summary>
/// <remarks>
/// All documents are saved before the first is published, so that the targets of links exist when relations are
/// recorded. A document is marked as imported when it is published, so an interrupted run goes on with what is not.
/// </remarks>
internal sealed class ImportRunner(
    IContentTypeService types,
    IContentService contents,
    IContentEditingService editing,
    IContentPublishingService publishing,
    ModelComposer composer,
    ImportedSlugs slugs,
    IImportMarks marks)
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    public async Task<ImportReport> RunAsync(ImportPlan plan, ImportReport report, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var byAlias = types.GetAll().ToDictionary(type => type.Alias, StringComparer.Ordinal);
        var failures = new List<ImportProblem>();
        var total = plan.Steps.Count * 2;
        var done = 0;
        void Tick() => progress?.Report(new ImportProgress(++done, total));

        report = report with { Unchanged = plan.Unchanged, Failures = failures };
        // Before the documents, whose addresses are made of them when they are published.
        await slugs.NoteAsync(plan.Steps.SelectMany(step => step.Languages.Select(language => (step.Document.Key, language, step.Document.Variants[language]))));

        var saved = new List<ImportStep>();
        foreach (var step in plan.Steps)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return report with { IsInterrupted = true };
            }

            if (await SaveAsync(step, byAlias[step.Document.Type]) is { } failure)
            {
                failures.Add(new ImportProblem(ImportPlan.Describe(step.Document), failure));
            }
            else
            {
                saved.Add(step);
            }

            Tick();
        }

        foreach (var order in plan.Orders)
        {
            report = report with { Reordered = report.Reordered + 1 };
            if (await SortAsync(order) is { } failure)
            {
                failures.Add(new ImportProblem($"Order below {order.Parent}", failure));
            }
        }

        foreach (var step in saved)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                return report with { IsInterrupted = true };
            }

            if (step.Writes && await PublishAsync(step) is { } failure)
            {
                failures.Add(new ImportProblem(ImportPlan.Describe(step.Document), failure));
            }
            else
            {
                report = ImportTally.Add(report, step);
            }

            Tick();
        }

        return report;
    }

    /// <returns>Why it could not be saved; null if it could.</returns>
    private async Task<string?> SaveAsync(ImportStep step, IContentType type)
    {
        var document = step.Document;
        if (!step.Exists)
        {
            var created = await editing.CreateAsync(composer.Create(document, type), User);
            return Refusal(step, created.Status, created.Result?.ValidationResult);
        }

        if (step.Moves)
        {
            var moved = await editing.MoveAsync(document.Key, document.Parent, User);
            if (!moved.Success)
            {
                return $"Could not be moved: {moved.Status}.";
            }
        }

        if (!step.Writes)
        {
            return null;
        }

        var existing = await editing.GetAsync(document.Key);
        if (existing is null)
        {
            return "It is gone.";
        }

        var updated = await editing.UpdateAsync(document.Key, composer.Update(step, existing), User);
        return Refusal(step, updated.Status, updated.Result?.ValidationResult);
    }

    private async Task<string?> SortAsync(ImportOrder order)
    {
        if (order.Parent is not { } parent || contents.GetById(parent) is not { } document)
        {
            return "The parent is gone.";
        }

        // What others put beside the imported children keeps its order, behind them.
        var present = contents.GetPagedChildren(document.Id, 0, int.MaxValue, out _, propertyAliases: [], filter: null, ordering: null).OrderBy(child => child.SortOrder).Select(child => child.Key).ToList();
        var keys = order.Children.Where(present.Contains).Concat(present.Except(order.Children)).ToList();
        if (keys.SequenceEqual(present))
        {
            return null;
        }

        var status = await editing.SortAsync(parent, keys.Select((key, position) => new SortingModel { Key = key, SortOrder = position }), User);
        return status == ContentEditingOperationStatus.Success ? null : $"Could not be sorted: {status}.";
    }

    private async Task<string?> PublishAsync(ImportStep step)
    {
        var document = step.Document;
        MarkTimes(step);

        // Values that do not vary are published with any language.
        var languages = step.Languages.Count > 0 ? step.Languages : [.. document.Variants.Keys.Take(1)];
        var published = await publishing.PublishAsync(
            document.Key, [.. languages.Select(language => new CulturePublishScheduleModel { Culture = composer.Culture(language) })], User);
        if (!published.Success)
        {
            var invalid = published.Result?.InvalidPropertyAliases?.ToList() ?? [];
            return $"Could not be published: {published.Status}{(invalid.Count > 0 ? $" ({string.Join(", ", invalid)})" : "")}.";
        }

        Mark(step);
        return null;
    }

    // Before publishing, so that whoever reads the translation the moment it is published finds its time.
    private void MarkTimes(ImportStep step)
    {
        var stored = contents.GetById(step.Document.Key);
        marks.Set(step.Languages
            .Select(language => (Language: language, step.Document.Variants[language].LastUpdated))
            .Where(translation => translation.LastUpdated is not null)
            .Select(translation =>
            {
                var culture = composer.Culture(translation.Language);
                var mark = new TimestampMark(TimestampMark.HashOf(Text(stored, "title", culture), Text(stored, "content", culture)), translation.LastUpdated!.Value);
                return (ImportMarkKeys.Time, ImportMarkKeys.Translation(step.Document.Key, translation.Language), mark.ToString());
            }));
    }

    private void Mark(ImportStep step)
    {
        var document = step.Document;
        var translations = step.Languages.Select(language =>
            (ImportMarkKeys.Content, ImportMarkKeys.Translation(document.Key, language), document.Variants[language].Hash));
        marks.Set([.. translations, (ImportMarkKeys.Content, ImportMarkKeys.Document(document.Key), document.Hash)]);
    }

    private static string Text(IContent? document, string alias, string culture)
    {
        if (document?.Properties.TryGetValue(alias, out var property) != true)
        {
            return string.Empty;
        }

        var value = property!.GetValue(culture) as string ?? string.Empty;
        return property.PropertyType.PropertyEditorAlias == Constants.PropertyEditors.Aliases.RichText && value.StartsWith('{')
            ? JsonNode.Parse(value)?["markup"]?.GetValue<string>() ?? string.Empty
            : value;
    }

    // A document with an invalid value is saved all the same, and only its status says so. Umbraco validates every
    // language of the site, also those the document does not exist in.
    private string? Refusal(ImportStep step, ContentEditingOperationStatus status, ContentValidationResult? validation)
    {
        var cultures = step.Document.Variants.Keys.Select(composer.Culture).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var errors = (validation?.ValidationErrors ?? [])
            .Where(error => error.Culture is null || cultures.Contains(error.Culture))
            .Select(error => $"{error.Alias} {error.Culture}: {string.Join(" ", error.ErrorMessages)}")
            .ToList();
        if (status == ContentEditingOperationStatus.Success || (status == ContentEditingOperationStatus.PropertyValidationError && errors.Count == 0))
        {
            return null;
        }

        return $"Could not be saved: {status}{(errors.Count > 0 ? $"; {string.Join("; ", errors)}" : "")}.";
    }
}
