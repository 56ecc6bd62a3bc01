using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.RedirectUrls;

/// <summary>Addresses documents had before they were renamed or moved, newest first.</summary>
internal sealed class RedirectUrlRepository(IScopedDatabase scoped) : IRedirectUrlRepository
{
    private static readonly RowMap<IRedirectUrl, RedirectUrlRow> Map = new RowMap<IRedirectUrl, RedirectUrlRow>()
        .Map(nameof(IRedirectUrl.Key), r => r.Id)
        .Map(nameof(IRedirectUrl.ContentKey), r => r.ContentKey)
        .Map(nameof(IRedirectUrl.Culture), r => r.Culture)
        .Map(nameof(IRedirectUrl.Url), r => r.Url)
        .Map(nameof(IRedirectUrl.CreateDateUtc), r => r.CreateDateUtc);

    private DbSet<RedirectUrlRow> Rows => scoped.Reading.Set<RedirectUrlRow>();

    public IRedirectUrl? Get(Guid id) => Read(Rows.Where(r => r.Id == id)).FirstOrDefault();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture)
        => Read(At(url).Where(r => r.ContentKey == contentKey && r.Culture == culture)).FirstOrDefault();

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => Read(Newest(Map.Apply(Rows, query)));

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids)
        => Read(Newest(ids is { Length: > 0 } ? Rows.Where(r => EF.Parameter(ids).Contains(r.Id)) : Rows));

    public bool Exists(Guid id) => Rows.Any(r => r.Id == id);

    public int Count(IQuery<IRedirectUrl>? query) => Map.Apply(Rows, query).Count();

    public IRedirectUrl? GetMostRecentUrl(string url) => Read(Newest(At(url)).Take(1)).FirstOrDefault();

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url) => Task.FromResult(GetMostRecentUrl(url));

    /// <summary>The newest of the culture, else the newest without culture.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture)
    {
        var found = Read(Newest(At(url)).Where(r => r.Culture == culture || r.Culture == null || r.Culture == string.Empty));
        return found.FirstOrDefault(r => string.Equals(r.Culture, culture, StringComparison.OrdinalIgnoreCase)) ?? found.FirstOrDefault();
    }

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url, string culture) => Task.FromResult(GetMostRecentUrl(url, culture));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) => Read(Newest(Rows.Where(r => r.ContentKey == contentKey)));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) => Page(Rows, pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        var below = $",{rootContentId},";
        var keys = scoped.Reading.Set<NodeRow>().Where(n => n.Id == rootContentId || n.Path.Contains(below)).Select(n => n.Key);
        return Page(Rows.Where(r => keys.Contains(r.ContentKey)), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        var term = searchTerm.Trim();
        return Page(Rows.Where(r => r.Url.Contains(term)), pageIndex, pageSize, out total);
    }

    public void Save(IRedirectUrl entity)
    {
        var row = new RedirectUrlRow
        {
            Id = entity.Key,
            ContentKey = entity.ContentKey,
            CreateDateUtc = entity.CreateDateUtc,
            Url = entity.Url,
            Culture = entity.Culture,
            UrlHash = Hash(entity.Url),
        };
        var database = scoped.Writing;
        database.Entry(row).State = database.Set<RedirectUrlRow>().Any(r => r.Id == row.Id) ? EntityState.Modified : EntityState.Added;
        database.SaveChanges();
        entity.Id = entity.Key.GetHashCode();
        entity.ResetDirtyProperties(false);
    }

    public void Delete(IRedirectUrl entity) => Delete(r => r.Id == entity.Key);

    public void Delete(Guid id) => Delete(r => r.Id == id);

    public void DeleteAll() => Delete(_ => true);

    public void DeleteContentUrls(Guid contentKey) => Delete(r => r.ContentKey == contentKey);

    private void Delete(Expression<Func<RedirectUrlRow, bool>> condition) => scoped.Writing.Set<RedirectUrlRow>().Where(condition).ExecuteDelete();

    private IQueryable<RedirectUrlRow> At(string url)
    {
        var hash = Hash(url);
        return Rows.Where(r => r.UrlHash == hash && r.Url == url);
    }

    private static IOrderedQueryable<RedirectUrlRow> Newest(IQueryable<RedirectUrlRow> rows) => rows.OrderByDescending(r => r.CreateDateUtc);

    private IReadOnlyList<IRedirectUrl> Page(IQueryable<RedirectUrlRow> rows, long pageIndex, int pageSize, out long total)
    {
        total = rows.LongCount();
        return Read(Newest(rows).Skip((int)(pageIndex * pageSize)).Take(pageSize));
    }

    private IReadOnlyList<IRedirectUrl> Read(IQueryable<RedirectUrlRow> rows)
    {
        var found = rows.ToList();
        var keys = found.Select(r => r.ContentKey).Distinct().ToArray();
        var ids = scoped.Reading.Set<NodeRow>().Where(n => EF.Parameter(keys).Contains(n.Key)).ToDictionary(n => n.Key, n => n.Id);
        return found.ConvertAll(row => Build(row, ids.GetValueOrDefault(row.ContentKey)));
    }

    private static RedirectUrl Build(RedirectUrlRow row, int contentId)
    {
        var url = new RedirectUrl();
        url.DisableChangeTracking();
        url.Key = row.Id;
        url.Id = row.Id.GetHashCode();
        url.ContentId = contentId;
        url.ContentKey = row.ContentKey;
        url.CreateDateUtc = row.CreateDateUtc;
        url.Culture = row.Culture;
        url.Url = row.Url;
        url.ResetDirtyProperties(false);
        url.EnableChangeTracking();
        return url;
    }

    // The algorithm is Umbraco's: the column must find what a full Umbraco wrote. It guards nothing.
#pragma warning disable CA5350
    private static string Hash(string url) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(url)));
#pragma warning restore CA5350
}
