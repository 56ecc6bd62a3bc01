using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.PublicAccess;

/// <summary>Which branches only certain members may see. Reads what is there; members themselves are not supported.</summary>
internal sealed class PublicAccessRepository(IScopedDatabase scoped) : IPublicAccessRepository
{
    private static readonly RowMap<PublicAccessEntry, AccessRow> Map = new RowMap<PublicAccessEntry, AccessRow>()
        .Map(nameof(PublicAccessEntry.Key), r => r.Id)
        .Map(nameof(PublicAccessEntry.ProtectedNodeId), r => r.NodeId)
        .Map(nameof(PublicAccessEntry.LoginNodeId), r => r.LoginNodeId)
        .Map(nameof(PublicAccessEntry.NoAccessNodeId), r => r.NoAccessNodeId);

    private DbSet<AccessRow> Rows => scoped.Reading.Set<AccessRow>();

    public PublicAccessEntry? Get(Guid id) => Read(Rows.Where(r => r.Id == id)).FirstOrDefault();

    public IEnumerable<PublicAccessEntry> Get(IQuery<PublicAccessEntry> query) => Read(Map.Apply(Rows, query));

    public IEnumerable<PublicAccessEntry> GetMany(params Guid[]? ids)
        => Read(ids is { Length: > 0 } ? Rows.Where(r => EF.Parameter(ids).Contains(r.Id)) : Rows);

    public bool Exists(Guid id) => Rows.Any(r => r.Id == id);

    public int Count(IQuery<PublicAccessEntry>? query) => Map.Apply(Rows, query).Count();

    public void Save(PublicAccessEntry entity) => throw Unsupported.Member(this);

    public void Delete(PublicAccessEntry entity)
    {
        var database = scoped.Writing;
        database.Set<AccessRuleRow>().Where(r => r.AccessId == entity.Key).ExecuteDelete();
        database.Set<AccessRow>().Where(r => r.Id == entity.Key).ExecuteDelete();
    }

    private IReadOnlyList<PublicAccessEntry> Read(IQueryable<AccessRow> rows)
    {
        var found = rows.ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var ids = found.Select(r => r.Id).ToArray();
        var rules = scoped.Reading.Set<AccessRuleRow>().Where(r => EF.Parameter(ids).Contains(r.AccessId)).AsEnumerable().ToLookup(r => r.AccessId);
        return found.ConvertAll(row => new PublicAccessEntry(row.Id, row.NodeId, row.LoginNodeId, row.NoAccessNodeId, rules[row.Id].Select(Rule))
        {
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        });
    }

    private static PublicAccessRule Rule(AccessRuleRow row) => new(row.Id, row.AccessId)
    {
        RuleType = row.RuleType,
        RuleValue = row.RuleValue,
        CreateDate = row.CreateDate,
        UpdateDate = row.UpdateDate,
    };
}
