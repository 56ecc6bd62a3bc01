using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>How far a document has come in a language.</summary>
internal enum DocumentVariantState
{
    NotCreated,
    Draft,
    Published,
    PublishedPendingChanges,
    Trashed,
}

internal sealed record DocumentTypeReference(Guid Id, string? Icon, ReferenceById? Collection);

/// <summary>A property's value in one language; a null culture means all of them.</summary>
internal sealed record DocumentValueResponse(string EditorAlias, string? Culture, string? Segment, string Alias, object? Value);

internal sealed record DocumentVariantResponse
{
    public required DocumentVariantState State { get; init; }

    public required DateTimeOffset? PublishDate { get; init; }

    public required DateTimeOffset? ScheduledPublishDate { get; init; }

    public required DateTimeOffset? ScheduledUnpublishDate { get; init; }

    /// <summary>Always zero: the client identifies variants by culture and segment.</summary>
    public Guid Id => Guid.Empty;

    public Flag[] Flags => [];

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public required string? Culture { get; init; }

    public string? Segment => null;

    public required string Name { get; init; }
}

internal record DocumentContent
{
    public required Guid Id { get; init; }

    public Flag[] Flags => [];

    public required DocumentTypeReference DocumentType { get; init; }

    public required DocumentValueResponse[] Values { get; init; }

    /// <summary>Only languages the document exists in.</summary>
    public required DocumentVariantResponse[] Variants { get; init; }
}

internal sealed record DocumentResponse : DocumentContent
{
    public required ReferenceById? Template { get; init; }

    public required bool IsTrashed { get; init; }
}

internal sealed record DocumentVariantItem(string Name, string? Culture, DocumentVariantState State, Flag[] Flags)
{
    public Guid Id => Guid.Empty;
}

internal sealed record DocumentItem
{
    public required Guid Id { get; init; }

    public Flag[] Flags { get; init; } = [];

    public required bool IsTrashed { get; init; }

    public required bool IsProtected { get; init; }

    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required DocumentTypeReference DocumentType { get; init; }

    public required DocumentVariantItem[] Variants { get; init; }
}

internal sealed record DocumentTreeItem
{
    public required Guid Id { get; init; }

    public Flag[] Flags { get; init; } = [];

    /// <summary>Shown only as the way to a node the user may open.</summary>
    public required bool NoAccess { get; init; }

    public required bool IsTrashed { get; init; }

    public required bool IsProtected { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required ReferenceById? Parent { get; init; }

    /// <summary>From the root down, without the item itself.</summary>
    public required ReferenceById[] Ancestors { get; init; }

    public required bool HasChildren { get; init; }

    public required DocumentTypeReference DocumentType { get; init; }

    public required DocumentVariantItem[] Variants { get; init; }
}

internal sealed record DocumentRecycleBinItem(
    Guid Id, DateTimeOffset CreateDate, bool HasChildren, ReferenceById? Parent, DocumentTypeReference DocumentType, DocumentVariantItem[] Variants);

internal sealed record DocumentConfigurationResponse(
    bool DisableDeleteWhenReferenced, bool DisableUnpublishWhenReferenced, bool AllowEditInvariantFromNonDefault, bool AllowNonExistingSegmentsCreation);

internal sealed record DocumentValue
{
    public string? Culture { get; init; }

    public string? Segment { get; init; }

    [Required]
    public string Alias { get; init; } = string.Empty;

    public object? Value { get; init; }
}

internal sealed record DocumentVariant
{
    public string? Culture { get; init; }

    public string? Segment { get; init; }

    [Required]
    public string Name { get; init; } = string.Empty;
}

/// <summary>What a create, a save and a validation have in common: everything the editor sees, in all languages.</summary>
internal abstract record DocumentContentRequest
{
    public DocumentValue[] Values { get; init; } = [];

    public DocumentVariant[] Variants { get; init; } = [];
}

internal sealed record CreateDocumentRequest : DocumentContentRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }

    public required ReferenceById DocumentType { get; init; }

    public required ReferenceById? Template { get; init; }
}

internal record UpdateDocumentRequest : DocumentContentRequest
{
    public ReferenceById? Template { get; init; }
}

internal sealed record ValidateDocumentRequest : UpdateDocumentRequest
{
    /// <summary>Null for all languages.</summary>
    public string[]? Cultures { get; init; }
}

internal sealed record PublishDocumentRequest
{
    public CultureSchedule[] PublishSchedules { get; init; } = [];
}

/// <summary>A language to publish: now, or at the times given.</summary>
internal sealed record CultureSchedule(string? Culture, Schedule? Schedule);

internal sealed record Schedule(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);

internal sealed record UnpublishDocumentRequest
{
    /// <summary>Null for a document without languages.</summary>
    public string[]? Cultures { get; init; }
}

internal sealed record PublishWithDescendantsRequest
{
    public bool IncludeUnpublishedDescendants { get; init; }

    public string[] Cultures { get; init; } = [];
}

internal sealed record PublishWithDescendantsResult(Guid TaskId, bool IsComplete);

internal sealed record CopyDocumentRequest
{
    public ReferenceById? Target { get; init; }

    public bool RelateToOriginal { get; init; }

    public bool IncludeDescendants { get; init; }
}

internal sealed record SortingRequest
{
    public ReferenceById? Parent { get; init; }

    public ItemSorting[] Sorting { get; init; } = [];
}

internal sealed record ItemSorting(Guid Id, int SortOrder);

internal sealed record DocumentUrlInfo(string? Culture, string? Url, string? Message, string? Provider);

internal sealed record DocumentUrls(Guid Id, DocumentUrlInfo[] UrlInfos);
