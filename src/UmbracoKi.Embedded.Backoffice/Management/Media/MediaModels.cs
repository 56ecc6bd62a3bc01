using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

internal sealed record MediaTypeReference(Guid Id, string? Icon, ReferenceById? Collection);

internal sealed record MediaTypeCollectionReference(Guid Id, string Alias, string? Icon, ReferenceById? Collection);

internal sealed record MediaVariantResponse(DateTimeOffset CreateDate, DateTimeOffset UpdateDate, string? Culture, string Name)
{
    public string? Segment => null;
}

internal sealed record MediaResponse
{
    public required Guid Id { get; init; }

    public Flag[] Flags => [];

    public required bool IsTrashed { get; init; }

    public required MediaTypeReference MediaType { get; init; }

    public required DocumentValueResponse[] Values { get; init; }

    public required MediaVariantResponse[] Variants { get; init; }
}

/// <summary>A medium in a list whose columns somebody chose.</summary>
internal sealed record MediaCollectionItem
{
    public required Guid Id { get; init; }

    public required Flag[] Flags { get; init; }

    public required string? Creator { get; init; }

    public required int SortOrder { get; init; }

    public required MediaTypeCollectionReference MediaType { get; init; }

    /// <summary>Only those of the columns.</summary>
    public required DocumentValueResponse[] Values { get; init; }

    public required MediaVariantResponse[] Variants { get; init; }
}

internal sealed record MediaVariantItem(string Name, string? Culture);

internal sealed record MediaItem(
    Guid Id, Flag[] Flags, bool IsTrashed, ReferenceById? Parent, bool HasChildren, MediaTypeReference MediaType, MediaVariantItem[] Variants);

internal sealed record MediaTreeItem
{
    public required Guid Id { get; init; }

    public required Flag[] Flags { get; init; }

    /// <summary>Shown only as the way to a node the user may open.</summary>
    public required bool NoAccess { get; init; }

    public required bool IsTrashed { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required ReferenceById? Parent { get; init; }

    public required bool HasChildren { get; init; }

    public required MediaTypeReference MediaType { get; init; }

    public required MediaVariantItem[] Variants { get; init; }
}

internal sealed record MediaRecycleBinItem(
    Guid Id, DateTimeOffset CreateDate, bool HasChildren, ReferenceById? Parent, MediaTypeReference MediaType, MediaVariantItem[] Variants);

internal sealed record UpdateMediaRequest : DocumentContentRequest;

internal sealed record CreateMediaRequest : DocumentContentRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }

    public required ReferenceById MediaType { get; init; }
}

internal sealed record MediaUrlInfo(string? Culture, string? Url);

internal sealed record MediaUrls(Guid Id, MediaUrlInfo[] UrlInfos);

internal sealed record MediaConfigurationResponse(bool DisableDeleteWhenReferenced, bool DisableUnpublishWhenReferenced);
