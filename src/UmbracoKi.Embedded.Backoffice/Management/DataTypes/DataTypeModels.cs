using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.DataTypes;

/// <summary>One setting of a property editor.</summary>
internal sealed record DataTypeSetting(string Alias, object? Value);

internal sealed record DataTypeResponse(
    Guid Id, string Name, string EditorAlias, string EditorUiAlias, DataTypeSetting[] Values, bool IsDeletable, bool CanIgnoreStartNodes);

internal sealed record DataTypeItem(Guid Id, string Name, string? EditorUiAlias, string EditorAlias, bool IsDeletable, Flag[] Flags);

internal sealed record DataTypeTreeItem : NamedTreeItem
{
    public required bool IsFolder { get; init; }

    public required string? EditorUiAlias { get; init; }

    public required bool IsDeletable { get; init; }
}

internal sealed record DataTypeConfigurationResponse(string CanBeChanged, Guid DocumentListViewId, Guid MediaListViewId);

internal record UpdateDataTypeRequest
{
    [Required]
    public string Name { get; init; } = string.Empty;

    [Required]
    public string EditorAlias { get; init; } = string.Empty;

    [Required]
    public string EditorUiAlias { get; init; } = string.Empty;

    public DataTypeSetting[] Values { get; init; } = [];
}

internal sealed record CreateDataTypeRequest : UpdateDataTypeRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }
}
