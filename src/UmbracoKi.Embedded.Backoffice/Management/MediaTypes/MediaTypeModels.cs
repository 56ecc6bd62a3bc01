using Umbraco.Cms.Core.Models.ContentTypeEditing;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.ContentTypes;
using UmbracoKi.Embedded.Backoffice.Management.Trees;

namespace UmbracoKi.Embedded.Backoffice.Management.MediaTypes;

internal sealed record AllowedChildMediaType(ReferenceById MediaType, int SortOrder);

internal sealed record MediaTypeComposition(ReferenceById MediaType, CompositionType CompositionType);

internal record UpdateMediaTypeRequest : ContentTypeRequest
{
    public AllowedChildMediaType[] AllowedMediaTypes { get; init; } = [];

    public MediaTypeComposition[] Compositions { get; init; } = [];
}

internal sealed record CreateMediaTypeRequest : UpdateMediaTypeRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }
}

internal sealed record MediaTypeResponse : UpdateMediaTypeRequest
{
    public required Guid Id { get; init; }

    /// <summary>False for the types the host itself needs: folder, image, file.</summary>
    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }
}

internal sealed record MediaTypeItem(Guid Id, string Name, string? Icon, Flag[] Flags);

internal sealed record MediaTypeTreeItem : NamedTreeItem
{
    public required bool IsFolder { get; init; }

    public required string Icon { get; init; }

    public required bool IsDeletable { get; init; }
}

internal sealed record MediaTypeConfigurationResponse(string[] ReservedFieldNames);

internal sealed record AvailableMediaTypeCompositionsRequest
{
    public Guid? Id { get; init; }

    public string[] CurrentPropertyAliases { get; init; } = [];

    public Guid[] CurrentCompositeIds { get; init; } = [];
}
