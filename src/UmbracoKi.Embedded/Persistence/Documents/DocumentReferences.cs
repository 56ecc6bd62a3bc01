using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Relations;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Keeps the relations of a document or medium equal to what its values, drafts and published ones, refer to.</summary>
/// <param name="editors">Lazy because property editors are themselves built on services that read documents.</param>
internal sealed class DocumentReferences(
    DataValueReferenceFactoryCollection factories, Lazy<PropertyEditorCollection> editors, IRelationTypeRepository relationTypes, TimeProvider time)
{
    // Property editors are known at boot; each would be asked at every save.
    private readonly Lazy<ISet<string>> _aliases = new(() => factories.GetAllAutomaticRelationTypesAliases(editors.Value));

    public void Track(UmbracoDbContext database, IContentBase content)
    {
        var tracked = ((IReadRepository<int, IRelationType>)relationTypes).GetMany()
            .Where(type => _aliases.Value.Contains(type.Alias))
            .ToDictionary(type => type.Alias, type => type.Id, StringComparer.OrdinalIgnoreCase);
        var wanted = Wanted(database, content, tracked);

        var typeIds = tracked.Values.ToArray();
        var existing = database.Set<RelationRow>().Where(r => r.ParentId == content.Id && EF.Parameter(typeIds).Contains(r.TypeId)).ToArray();
        database.RemoveRange(existing.Where(r => !wanted.Contains((r.ChildId, r.TypeId))));
        database.AddRange(wanted.Except(existing.Select(r => (r.ChildId, r.TypeId))).Select(reference => new RelationRow
        {
            ParentId = content.Id,
            ChildId = reference.ChildId,
            TypeId = reference.TypeId,
            Date = time.GetUtcNow().UtcDateTime,
            Comment = string.Empty,
        }));
        database.SaveChanges();
    }

    /// <summary>References to nodes that do not exist are left out.</summary>
    private HashSet<(int ChildId, int TypeId)> Wanted(UmbracoDbContext database, IContentBase content, Dictionary<string, int> tracked)
    {
        var references = factories.GetAllReferences(content.Properties, editors.Value, trackPublishedValues: true)
            .Where(reference => reference.Udi is GuidUdi && tracked.ContainsKey(reference.RelationTypeAlias))
            .Select(reference => (Key: ((GuidUdi)reference.Udi).Guid, TypeId: tracked[reference.RelationTypeAlias]))
            .ToArray();
        if (references.Length == 0)
        {
            return [];
        }

        var keys = references.Select(reference => reference.Key).Distinct().ToArray();
        var ids = database.Set<NodeRow>().Where(n => EF.Parameter(keys).Contains(n.Key)).ToDictionary(n => n.Key, n => n.Id);
        return [.. references.Where(reference => ids.ContainsKey(reference.Key)).Select(reference => (ids[reference.Key], reference.TypeId))];
    }
}
