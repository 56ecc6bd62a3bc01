using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Trees;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace UmbracoKi.Embedded.Backoffice.Management.DocumentTypes;

internal sealed record DocumentTypeProperty
{
    public Guid Id { get; init; }

    /// <summary>The group or tab; null for none.</summary>
    public ReferenceById? Container { get; init; }

    public int SortOrder { get; init; }

    [Required]
    public string Alias { get; init; } = string.Empty;

    [Required]
    public string Name { get; init; } = string.Empty;

    public string? Description { get; init; }

    public ReferenceById DataType { get; init; } = new(Guid.Empty);

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    public PropertyValidation Validation { get; init; } = new(false, null, null, null);

    public PropertyAppearance Appearance { get; init; } = new(false);
}

internal sealed record PropertyValidation(bool Mandatory, string? MandatoryMessage, string? RegEx, string? RegExMessage);

internal sealed record PropertyAppearance(bool LabelOnTop);

/// <summary>A tab or a group.</summary>
internal sealed record PropertyContainer(Guid Id, ReferenceById? Parent, string? Name, string Type, int SortOrder);

internal sealed record DocumentTypeCleanup(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

internal sealed record AllowedChildType(ReferenceById DocumentType, int SortOrder);

internal sealed record DocumentTypeComposition(ReferenceById DocumentType, CompositionType CompositionType);

internal record UpdateDocumentTypeRequest
{
    [Required]
    public string Alias { get; init; } = string.Empty;

    [Required]
    public string Name { get; init; } = string.Empty;

    public string? Description { get; init; }

    [Required]
    public string Icon { get; init; } = string.Empty;

    public bool AllowedAsRoot { get; init; }

    public bool VariesByCulture { get; init; }

    public bool VariesBySegment { get; init; }

    public ReferenceById? Collection { get; init; }

    public bool IsElement { get; init; }

    public DocumentTypeProperty[] Properties { get; init; } = [];

    public PropertyContainer[] Containers { get; init; } = [];

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
