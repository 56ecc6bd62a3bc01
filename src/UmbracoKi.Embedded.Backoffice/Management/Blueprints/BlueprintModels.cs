using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.Blueprints;

internal sealed record UpdateBlueprintRequest : DocumentContentRequest;

internal sealed record CreateBlueprintRequest : DocumentContentRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }

    public required ReferenceById DocumentType { get; init; }
}

internal sealed record CreateBlueprintFromDocumentRequest
{
    public required ReferenceById Document { get; init; }

    public Guid? Id { get; init; }

    [Required]
    public string Name { get; init; } = string.Empty;

    public ReferenceById? Parent { get; init; }
}

internal sealed record BlueprintItemResponse(Guid Id, string Name, DocumentTypeReference DocumentType)
{
    public Flag[] Flags => [];
}

internal sealed record BlueprintTreeItem : NamedTreeItem
{
    public required bool IsFolder { get; init; }

    /// <summary>Null for folders.</summary>
    public required DocumentTypeReference? DocumentType { get; init; }
}
