using System.Data;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Domains;

/// <summary>Host names and cultures of branches; a wildcard (<c>*1060</c>) sets a branch's culture without a host name.</summary>
internal sealed class DomainRepository(AppCaches caches, IScopedDatabase database, CommitCounter commits)
    : WholeSetRepository<IDomain>(caches, database, commits, typeof(ILanguage)), IDomainRepository
{
    private static readonly RowMap<IDomain, DomainRow> Members = new RowMap<IDomain, DomainRow>()
        .Map(nameof(IDomain.Id), d => d.Id)
        .Map(nameof(IDomain.DomainName), d => d.Name)
        .Map(nameof(IDomain.LanguageId), d => d.LanguageId)
        .Map(nameof(IDomain.RootContentId), d => d.RootId)
        .Map(nameof(IDomain.SortOrder), d => d.SortOrder);

    public IDomain? GetByName(string domainName) => Find(d => d.DomainName.Equals(domainName, StringComparison.OrdinalIgnoreCase));

    public bool Exists(string domainName) => GetByName(domainName) is not null;

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => Many(d => includeWildcards || !d.IsWildcard);

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards)
        => Many(d => d.RootContentId == contentId && (includeWildcards || !d.IsWildcard));

    protected override IReadOnlyList<IDomain> Load(UmbracoDbContext context)
    {
        var isoCodes = context.Set<LanguageRow>().ToDictionary(l => l.Id, l => l.IsoCode);
        return [.. context.Set<DomainRow>().OrderBy(d => d.SortOrder).ThenBy(d => d.Id).AsEnumerable().Select(row => ToDomain(row, isoCodes))];
    }

    protected override IQueryable<int> FindIds(UmbracoDbContext context, IQuery<IDomain>? query)
        => Members.Apply(context.Set<DomainRow>(), query).Select(d => d.Id);

    protected override void Insert(UmbracoDbContext context, IDomain domain)
    {
        RefuseDuplicate(context, domain);
        domain.SortOrder = domain.IsWildcard ? -1 : NextSortOrder(context, domain.RootContentId);
        var row = ToRow(domain);
        context.Add(row);
        context.SaveChanges();
        domain.Id = row.Id;
    }

    protected override void Update(UmbracoDbContext context, IDomain domain)
    {
        RefuseDuplicate(context, domain);
        context.Update(ToRow(domain));
        context.SaveChanges();
    }

    protected override void Remove(UmbracoDbContext context, IDomain domain)
        => context.Set<DomainRow>().Where(d => d.Id == domain.Id).ExecuteDelete();

    private static int NextSortOrder(UmbracoDbContext context, int? rootId)
        => 1 + (context.Set<DomainRow>().Where(d => d.RootId == rootId && d.SortOrder >= 0).Max(d => (int?)d.SortOrder) ?? -1);

    private static void RefuseDuplicate(UmbracoDbContext context, IDomain domain)
    {
        if (context.Set<DomainRow>().Any(d => d.Name == domain.DomainName && d.Id != domain.Id))
        {
            throw new DuplicateNameException($"The domain '{domain.DomainName}' is already assigned.");
        }
    }

    private static UmbracoDomain ToDomain(DomainRow row, Dictionary<int, string> isoCodes)
    {
        var isoCode = row.LanguageId is { } languageId ? isoCodes.GetValueOrDefault(languageId) : null;
        var domain = new UmbracoDomain(row.Name)
        {
            Id = row.Id,
            LanguageId = row.LanguageId,
            LanguageIsoCode = isoCode,
            RootContentId = row.RootId,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(false);
        return domain;
    }

    private static DomainRow ToRow(IDomain domain) => new()
    {
        Id = domain.Id,
        LanguageId = domain.LanguageId,
        RootId = domain.RootContentId,
        Name = domain.DomainName,
        SortOrder = domain.SortOrder,
    };
}
