using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Relations;

/// <summary>Kinds of relations and what they relate, to look at only.</summary>
internal sealed class RelationResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var type = api.MapGroup("relation-type").WithTags("Relation Type").RequireSection(Constants.Applications.Settings);
        type.MapGet("", Page);
        type.MapGet("{id:guid}", Read);
        api.MapGet("item/relation-type", Items).WithTags("Relation Type");
        api.MapGet("relation/type/{id:guid}", RelationsAsync).WithTags("Relation").RequireSection(Constants.Applications.Settings);
    }

    private static Answer<Paged<RelationTypeResponse>> Page(IRelationService relations, int skip = 0, int take = 100)
        => Paged.Of(relations.GetAllRelationTypes([]).OrderBy(type => type.Name, StringComparer.OrdinalIgnoreCase).ToList(), skip, take, Show);

    private static Answer<RelationTypeResponse> Read(Guid id, IRelationService relations)
        => relations.GetRelationTypeById(id) is { } type ? Show(type) : RelationOperationStatus.RelationTypeNotFound.AsProblem();

    private static Answer<RelationTypeItem[]> Items(IRelationService relations, Guid[] id)
        => id.Length == 0 ? Array.Empty<RelationTypeItem>()
            : relations.GetAllRelationTypes([]).Where(type => id.Contains(type.Key))
                .Select(type => new RelationTypeItem(type.Key, type.Name ?? string.Empty, false, [])).ToArray();

    private static async Task<Answer<Paged<RelationResponse>>> RelationsAsync(Guid id, IRelationService relations, int skip = 0, int take = 100)
    {
        var found = await relations.GetPagedByRelationTypeKeyAsync(id, skip, take);
        return found.Success ? Paged.Of(found.Result!, relation => Show(relation, relations)) : found.Status.AsProblem();
    }

    private static RelationResponse Show(IRelation relation, IRelationService relations)
    {
        var (parent, child) = (relations.GetParentEntityFromRelation(relation), relations.GetChildEntityFromRelation(relation));
        return new RelationResponse(
            relation.Key,
            new ReferenceById(relation.RelationType.Key),
            new RelatedResponse(parent?.Key ?? Guid.Empty, parent?.Name),
            new RelatedResponse(child?.Key ?? Guid.Empty, child?.Name),
            relation.CreateDate.Offset(),
            relation.Comment);
    }

    private static RelationTypeResponse Show(IRelationType type) => new(
        type.Key, type.Name ?? string.Empty, type.Alias, type.IsBidirectional, (type as IRelationTypeWithIsDependency)?.IsDependency ?? false,
        Kind(type.ParentObjectType), Kind(type.ChildObjectType));

    private static ObjectTypeResponse? Kind(Guid? objectType)
        => objectType is { } key ? new ObjectTypeResponse(ObjectTypes.GetUmbracoObjectType(key).GetFriendlyName(), key) : null;

    private sealed record RelationTypeResponse(
        Guid Id, string Name, string? Alias, bool IsBidirectional, bool IsDependency, ObjectTypeResponse? ParentObject, ObjectTypeResponse? ChildObject);

    private sealed record RelationTypeItem(Guid Id, string Name, bool IsDeletable, Flag[] Flags);

    private sealed record RelationResponse(
        Guid Id, ReferenceById RelationType, RelatedResponse Parent, RelatedResponse Child, DateTimeOffset CreateDate, string? Comment);

    private sealed record RelatedResponse(Guid Id, string? Name);
}
