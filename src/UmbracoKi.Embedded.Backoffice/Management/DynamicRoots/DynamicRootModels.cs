using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.DynamicRoots;

internal sealed record DynamicRootRequest
{
    [Required]
    public DynamicRootContextModel Context { get; init; } = null!;

    [Required]
    public DynamicRootQueryModel Query { get; init; } = null!;
}

internal sealed record DynamicRootContextModel
{
    /// <summary>The document being edited; null for a new one.</summary>
    public Guid? Id { get; init; }

    [Required]
    public ReferenceById Parent { get; init; } = null!;
}

internal sealed record DynamicRootQueryModel
{
    [Required]
    public DynamicRootOriginModel Origin { get; init; } = null!;

    [Required]
    public DynamicRootStepModel[] Steps { get; init; } = [];
}

internal sealed record DynamicRootOriginModel
{
    [Required]
    public string Alias { get; init; } = string.Empty;

    public Guid? Id { get; init; }
}

internal sealed record DynamicRootStepModel
{
    [Required]
    public string Alias { get; init; } = string.Empty;

    [Required]
    public Guid[] DocumentTypeIds { get; init; } = [];
}

internal sealed record DynamicRootResponse(Guid[] Roots);
