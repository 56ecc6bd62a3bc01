using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>A document in a list whose columns somebody chose.</summary>
internal sealed record DocumentCollectionItem
{
    public required Guid Id { get; init; }

    public required Flag[] Flags { get; init; }

    public required string? Creator { get; init; }

    public required string? Updater { get; init; }

    public required int SortOrder { get; init; }

    public required bool IsTrashed { get; init; }

    public required bool IsProtected { get; init; }

    /// <summary>From the root down, without the document itself.</summary>
    public required ReferenceById[] Ancestors { get; init; }

    public required DocumentTypeCollectionReference DocumentType { get; init; }

    /// <summary>Only those of the columns.</summary>
    public required DocumentValueResponse[] Values { get; init; }

    public required DocumentVariantResponse[] Variants { get; init; }
}

internal sealed record DocumentTypeCollectionReference(Guid Id, string Alias, string? Icon, ReferenceById? Collection);
