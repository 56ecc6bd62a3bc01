using System.Collections.Immutable;

namespace UmbracoKi.Published;

/// <summary>What must be read again.</summary>
internal sealed record ChangedDocuments
{
    public static readonly ChangedDocuments None = new();

    public static readonly ChangedDocuments All = new() { Everything = true };

    public bool Everything { get; init; }

    /// <summary>Documents that changed themselves.</summary>
    public ImmutableHashSet<Guid> Documents { get; init; } = [];

    /// <summary>Documents that changed with all below them.</summary>
    public ImmutableHashSet<Guid> Branches { get; init; } = [];

    /// <summary>Media that changed: the documents that show them must be read again.</summary>
    public ImmutableHashSet<Guid> Media { get; init; } = [];

    public ChangedDocuments And(ChangedDocuments other) => Everything || other.Everything
        ? All
        : new ChangedDocuments
        {
            Documents = Documents.Union(other.Documents),
            Branches = Branches.Union(other.Branches),
            Media = Media.Union(other.Media),
        };
}
