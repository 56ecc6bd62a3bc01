using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.DocumentUrls;

/// <summary>The URL segments of documents.</summary>
/// <remarks>
/// Umbraco 17.8 has one segment without language for a document that does not vary; the schema of 17.0 has one row a
/// language for it. Segments are spread over the languages when written and gathered again when read.
/// </remarks>
internal sealed class DocumentUrlRepository(IScopedDatabase scoped, ILanguageRepository languages) : IDocumentUrlRepository
{
    public IEnumerable<PublishedDocumentUrlSegment> GetAll()
    {
        var rows =
            from url in scoped.Reading.Set<DocumentUrlRow>()
            join node in scoped.Reading.Set<NodeRow>() on url.DocumentKey equals node.Key
            join content in scoped.Reading.Set<ContentRow>() on node.Id equals content.NodeId
            join type in scoped.Reading.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
            orderby url.Id
            select new { Url = url, type.Variations };
        var seen = new HashSet<(Guid, bool, string)>();
        var segments = new List<PublishedDocumentUrlSegment>();
        foreach (var row in rows)
        {
            var varies = ((ContentVariation)row.Variations).VariesByCulture();
            if (varies || seen.Add((row.Url.DocumentKey, row.Url.IsDraft, row.Url.UrlSegment)))
            {
                segments.Add(Segment(row.Url, varies));
            }
        }

        return segments;
    }

    /// <summary>Replaces all segments of the documents named.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        var wanted = Rows(publishedDocumentUrlSegments).DistinctBy(Key).ToList();
        var keys = wanted.Select(r => r.DocumentKey).Distinct().ToArray();
        var database = scoped.Writing;
        var existing = database.Set<DocumentUrlRow>().Where(r => EF.Parameter(keys).Contains(r.DocumentKey)).ToDictionary(Key);
        var added = new List<DocumentUrlRow>();
        foreach (var row in wanted)
        {
            if (!existing.Remove(Key(row), out var old))
            {
                added.Add(row);
            }
            else if (old.IsPrimary != row.IsPrimary)
            {
                row.Id = old.Id;
                database.Update(row);
            }
        }

        var obsolete = existing.Values.Select(r => r.Id).ToArray();
        if (obsolete.Length > 0)
        {
            database.Set<DocumentUrlRow>().Where(r => EF.Parameter(obsolete).Contains(r.Id)).ExecuteDelete();
        }

        database.SaveChanges();
        database.InsertRows(added);
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        var keys = select.ToArray();
        scoped.Writing.Set<DocumentUrlRow>().Where(r => EF.Parameter(keys).Contains(r.DocumentKey)).ExecuteDelete();
    }

    private IEnumerable<DocumentUrlRow> Rows(IEnumerable<PublishedDocumentUrlSegment> segments)
    {
        int[]? all = null;
        foreach (var segment in segments)
        {
            int[] ids = segment.NullableLanguageId is { } id
                ? [id]
                : all ??= [.. languages.GetMany([]).Select(l => l.Id)];
            foreach (var languageId in ids)
            {
                yield return new DocumentUrlRow
                {
                    DocumentKey = segment.DocumentKey,
                    LanguageId = languageId,
                    IsDraft = segment.IsDraft,
                    UrlSegment = segment.UrlSegment,
                    IsPrimary = segment.IsPrimary,
                };
            }
        }
    }

    private static PublishedDocumentUrlSegment Segment(DocumentUrlRow row, bool varies) => new()
    {
        DocumentKey = row.DocumentKey,
        NullableLanguageId = varies ? row.LanguageId : null,
        UrlSegment = row.UrlSegment,
        IsDraft = row.IsDraft,
        IsPrimary = row.IsPrimary,
    };

    private static (Guid, int, bool, string) Key(DocumentUrlRow row)
        => (row.DocumentKey, row.LanguageId, row.IsDraft, row.UrlSegment.ToUpperInvariant());
}
