using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.ContentTypes;

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

/// <summary>What document types and media types have alike, in requests and in answers.</summary>
internal abstract record ContentTypeRequest
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
}
