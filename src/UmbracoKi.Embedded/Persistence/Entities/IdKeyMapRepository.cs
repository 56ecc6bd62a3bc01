using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Entities;

/// <summary>Translates between the ids and the keys of nodes.</summary>
internal sealed class IdKeyMapRepository(IScopedDatabase scoped) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType)
        => OfType(umbracoObjectType).Where(n => n.Key == key).Select(n => (int?)n.Id).FirstOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType)
        => OfType(umbracoObjectType).Where(n => n.Id == id).Select(n => (Guid?)n.Key).FirstOrDefault();

    private IQueryable<NodeRow> OfType(UmbracoObjectTypes type)
    {
        var nodes = scoped.Reading.Set<NodeRow>();
        if (type == UmbracoObjectTypes.Unknown)
        {
            return nodes;
        }

        var objectType = ObjectTypes.GetGuid(type);
        return nodes.Where(n => n.ObjectType == objectType);
    }
}
