using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace UmbracoKi.Embedded.Tests.Persistence.Relations;

public sealed class RelationTests : IDisposable
{
    private const int Parent = 1031;
    private const int Child = 1032;

    private readonly ServiceBench _bench = new();
    private readonly IRelationRepository _relations;
    private readonly IRelationType _media;

    public RelationTests()
    {
        _relations = _bench.Get<IRelationRepository>();
        _media = Type(Constants.Conventions.RelationTypes.RelatedMediaAlias);
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void A_relation_is_found_from_both_ends_with_the_kinds_of_its_nodes()
    {
        _bench.InScope(() => _relations.Save(new Relation(Parent, Child, _media)));

        var found = Find(query => query.ChildId == Child);

        found.ParentId.ShouldBe(Parent);
        found.ParentObjectType.ShouldBe(Constants.ObjectTypes.MediaType);
        found.RelationType.Alias.ShouldBe(_media.Alias);
        Find(query => query.ParentId == Parent && query.RelationTypeId == _media.Id).Id.ShouldBe(found.Id);
    }

    [Fact]
    public void Only_relations_of_the_named_types_are_deleted()
    {
        var document = Type(Constants.Conventions.RelationTypes.RelatedDocumentAlias);
        _bench.InScope(() => _relations.SaveBulk(
            [new ReadOnlyRelation(Parent, Child, _media.Id), new ReadOnlyRelation(Parent, Child, document.Id)]));

        _bench.InScope(() => _relations.DeleteByParent(Parent, _media.Alias));

        _bench.Rows("umbracoRelation", "relType").ShouldBe([$"{document.Id}"]);
    }

    [Fact]
    public void A_page_says_how_many_there_are_in_all()
    {
        foreach (var child in new[] { 1032, 1033, 1034 })
        {
            _bench.InScope(() => _relations.Save(new Relation(Parent, child, _media)));
        }

        var (page, total) = _bench.InScope(() => (_relations.GetPagedRelationsByQuery(null, 1, 2, out var all, null).ToList(), all));

        total.ShouldBe(3);
        page.Select(r => r.ChildId).ShouldBe([1034]);
    }

    [Fact]
    public void The_nodes_at_the_other_end_are_paged_and_limited_to_kinds()
    {
        foreach (var child in new[] { 1032, 1033, 1034 })
        {
            _bench.InScope(() => _relations.Save(new Relation(Parent, child, _media)));
        }

        var (children, total) = _bench.InScope(() => (
            _relations.GetPagedChildEntitiesByParentId(Parent, 0, 2, out var all, Constants.ObjectTypes.MediaType).Select(e => e.Id).ToArray(), all));
        var parents = _bench.InScope(() => _relations.GetPagedParentEntitiesByChildId(1033, 0, 10, out _).Select(e => e.Id).ToArray());
        var documents = _bench.InScope(() => _relations.GetPagedChildEntitiesByParentId(Parent, 0, 10, out _, Constants.ObjectTypes.Document).ToArray());

        total.ShouldBe(3);
        children.ShouldBe([1032, 1033]);
        parents.ShouldBe([Parent]);
        documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_type_of_relation_is_made_changed_and_deleted_with_its_relations()
    {
        var service = _bench.Get<Umbraco.Cms.Core.Services.IRelationService>();
        var type = new RelationType("Verwandt", "verwandt", true, null, null, false);
        (await service.CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        service.Relate(Parent, Child, type);
        type.Name = "Sehr verwandt";
        (await service.UpdateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        service.GetRelationTypeByAlias("verwandt")!.Name.ShouldBe("Sehr verwandt");
        (await service.DeleteAsync(type.Key, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        service.GetRelationTypeByAlias("verwandt").ShouldBeNull();
        _bench.Rows("umbracoRelation", "relType").ShouldBeEmpty();
    }

    private IRelationType Type(string alias)
        => _bench.InScope(() => _bench.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>()).Single(t => t.Alias == alias));

    private IRelation Find(System.Linq.Expressions.Expression<Func<IRelation, bool>> condition)
        => _bench.InScope(() => _relations.Get(_bench.Get<ICoreScopeProvider>().CreateQuery<IRelation>().Where(condition)).Single());
}
