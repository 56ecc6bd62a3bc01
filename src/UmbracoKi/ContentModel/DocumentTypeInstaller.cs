using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Installation;

namespace UmbracoKi.ContentModel;

/// <summary>
/// Creates the document types and upgrades them without touching content: new types and properties are added, names,
/// descriptions and order follow the declaration. A property's editor and variation are never changed and nothing is
/// removed; such differences become warnings.
/// </summary>
internal sealed class DocumentTypeInstaller(IContentTypeService contentTypes, IShortStringHelper shortStrings)
{
    /// <summary>Everything that stands in the way, before anything is written.</summary>
    public IReadOnlyList<string> FindObstacles(IReadOnlyList<DocumentTypeDefinition> definitions) =>
    [
        .. definitions
            .Where(definition => contentTypes.Get(definition.Key) is null && contentTypes.Get(definition.Alias) is not null)
            .Select(definition => $"The alias \"{definition.Alias}\" is already used by another document type, \"{contentTypes.Get(definition.Alias)!.Name}\". Please rename that one's alias."),
    ];

    public async Task InstallAsync(
        IReadOnlyList<DocumentTypeDefinition> definitions,
        IReadOnlyDictionary<Guid, IDataType> dataTypes,
        InstallationLog log,
        CancellationToken cancellationToken)
    {
        var outcomes = new Dictionary<string, InstallationOutcome>();

        foreach (var definition in definitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            outcomes[definition.Alias] = await InstallAsync(definition, dataTypes, log);
        }

        // Second pass: a type may allow itself and types declared later as children.
        foreach (var definition in definitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await AllowChildrenAsync(definition) && outcomes[definition.Alias] == InstallationOutcome.Unchanged)
            {
                outcomes[definition.Alias] = InstallationOutcome.Updated;
            }
        }

        foreach (var (alias, outcome) in outcomes)
        {
            log.Add(outcome, InstallationSubject.DocumentType, alias);
        }
    }

    private async Task<InstallationOutcome> InstallAsync(DocumentTypeDefinition definition, IReadOnlyDictionary<Guid, IDataType> dataTypes, InstallationLog log)
    {
        var existing = contentTypes.Get(definition.Key);
        if (existing is null)
        {
            var created = new ContentType(shortStrings, Constants.System.Root)
            {
                Key = definition.Key,
                Alias = definition.Alias,
                Variations = ContentVariation.Culture,
            };
            new DocumentTypeMerge(created, definition, dataTypes, shortStrings, log).Apply();
            ThrowUnlessSaved(definition, await contentTypes.CreateAsync(created, Constants.Security.SuperUserKey));
            return InstallationOutcome.Created;
        }

        if (!new DocumentTypeMerge(existing, definition, dataTypes, shortStrings, log).Apply())
        {
            return InstallationOutcome.Unchanged;
        }

        ThrowUnlessSaved(definition, await contentTypes.UpdateAsync(existing, Constants.Security.SuperUserKey));
        return InstallationOutcome.Updated;
    }

    private async Task<bool> AllowChildrenAsync(DocumentTypeDefinition definition)
    {
        var contentType = contentTypes.Get(definition.Key)
            ?? throw new InstallationException($"The document type {definition.Alias} was saved but cannot be found.");

        var ours = definition.AllowedChildren.Select(ContentModelKeys.DocumentType).ToList();
        var current = contentType.AllowedContentTypes?.OrderBy(child => child.SortOrder).ToList() ?? [];
        var foreign = current.Where(child => !ours.Contains(child.Key));
        var wanted = ours.Concat(foreign.Select(child => child.Key)).ToList();

        if (wanted.SequenceEqual(current.Select(child => child.Key)))
        {
            return false;
        }

        contentType.AllowedContentTypes =
            [.. wanted.Select((key, index) => new ContentTypeSort(key, index, AliasOf(key, definition, current)))];
        ThrowUnlessSaved(definition, await contentTypes.UpdateAsync(contentType, Constants.Security.SuperUserKey));
        return true;
    }

    private static string AliasOf(Guid key, DocumentTypeDefinition definition, IEnumerable<ContentTypeSort> current) =>
        definition.AllowedChildren.FirstOrDefault(alias => ContentModelKeys.DocumentType(alias) == key)
        ?? current.First(child => child.Key == key).Alias;

    private static void ThrowUnlessSaved(DocumentTypeDefinition definition, Attempt<ContentTypeOperationStatus> attempt)
    {
        if (!attempt.Success)
        {
            throw new InstallationException($"The document type \"{definition.Name}\" ({definition.Alias}) could not be saved: {attempt.Result}.");
        }
    }
}
