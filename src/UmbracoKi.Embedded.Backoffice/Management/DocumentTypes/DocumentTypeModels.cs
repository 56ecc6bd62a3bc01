using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.ContentTypes;
using UmbracoKi.Embedded.Backoffice.Management.Trees;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

internal sealed record DocumentTypeCleanup(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

internal sealed record AllowedChildType(ReferenceById DocumentType, int SortOrder);

internal sealed record DocumentTypeComposition(ReferenceById DocumentType, CompositionType CompositionType);

internal record UpdateDocumentTypeRequest : ContentTypeRequest
{
    public ReferenceById[] AllowedTemplates { get; init; } = [];

    public ReferenceById? DefaultTemplate { get; init; }

    public DocumentTypeCleanup Cleanup { get; init; } = new(false, null, null);

    public AllowedChildType[] AllowedDocumentTypes { get; init; } = [];

    public DocumentTypeComposition[] Compositions { get; init; } = [];
}

internal sealed record CreateDocumentTypeRequest : UpdateDocumentTypeRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }
}

internal sealed record DocumentTypeResponse : UpdateDocumentTypeRequest
{
    public Guid Id { get; init; }
}

internal sealed record AllowedDocumentType(Guid Id, string Name, string? Description, string? Icon);

internal sealed record DocumentTypeItem(Guid Id, string Name, bool IsElement, string? Icon, string? Description, Flag[] Flags);

internal sealed record DocumentTypeTreeItem : NamedTreeItem
{
    public required bool IsFolder { get; init; }

    public required bool IsElement { get; init; }

    public required string Icon { get; init; }
}

internal sealed record CompositionReference(Guid Id, string Name, string Icon);

internal sealed record AvailableComposition(Guid Id, string Name, string Icon, string[] FolderPath, bool IsCompatible);

internal sealed record AvailableCompositionsRequest
{
    public Guid? Id { get; init; }

    public string[] CurrentPropertyAliases { get; init; } = [];

    public Guid[] CurrentCompositeIds { get; init; } = [];

    public bool IsElement { get; init; }
}

internal sealed record DocumentTypeConfigurationResponse(
    string DataTypesCanBeChanged, bool DisableTemplates, bool UseSegments, string[] ReservedFieldNames);

internal sealed record BlueprintItem(Guid Id, string Name, Flag[] Flags);
