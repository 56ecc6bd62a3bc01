using Umbraco.Cms.Core.Models;

namespace UmbracoKi.Embedded.Search.Index;

/// <summary>What is looked for and where. What is null does not restrict.</summary>
internal sealed record SearchCriteria
{
    public required string Text { get; init; }

    public UmbracoObjectTypes Kind { get; init; } = UmbracoObjectTypes.Document;

    /// <summary>Only what is published, as it is published; otherwise the drafts.</summary>
    public bool Published { get; init; }

    /// <summary>Cultures to look in. What does not vary by culture is looked in besides.</summary>
    public IReadOnlyCollection<string>? Cultures { get; init; }

    public bool? Trashed { get; init; }

    /// <summary>Only what is somewhere below this item.</summary>
    public int? Below { get; init; }

    /// <summary>Only the children of this item; -1 for the root.</summary>
    public int? ChildrenOf { get; init; }

    /// <summary>Only these items and what is below them. None at all finds nothing.</summary>
    public IReadOnlyCollection<int>? StartNodes { get; init; }

    /// <summary>Keys of content types.</summary>
    public IReadOnlyCollection<Guid>? Types { get; init; }
}
