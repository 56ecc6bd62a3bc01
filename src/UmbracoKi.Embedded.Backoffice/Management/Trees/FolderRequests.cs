using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Trees;

internal record UpdateFolderRequest
{
    [Required]
    public string Name { get; init; } = string.Empty;
}

internal sealed record CreateFolderRequest : UpdateFolderRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }
}

internal sealed record FolderResponse(string Name, Guid Id);

/// <summary>Where something is moved or copied to; null for the root.</summary>
internal sealed record TargetRequest
{
    public ReferenceById? Target { get; init; }
}
