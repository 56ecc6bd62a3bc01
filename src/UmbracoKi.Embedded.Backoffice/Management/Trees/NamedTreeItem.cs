using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Trees;

/// <summary>What every item of a tree with names has.</summary>
internal record NamedTreeItem
{
    public required Guid Id { get; init; }

    /// <summary>Null at the root.</summary>
    public required ReferenceById? Parent { get; init; }

    public required string Name { get; init; }

    public required bool HasChildren { get; init; }

    public Flag[] Flags { get; init; } = [];
}
