using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Names, dates and edited flags per culture of many documents, read in two queries.</summary>
internal sealed class CultureVariations
{
    private readonly ILookup<int, CultureName> _namesByVersion;
    private readonly ILookup<int, string> _editedByDocument;

    private CultureVariations(ILookup<int, CultureName> namesByVersion, ILookup<int, string> editedByDocument)
    {
        _namesByVersion = namesByVersion;
        _editedByDocument = editedByDocument;
    }

    /// <param name="anyVaries">False spares the queries: nothing among the documents varies by culture.</param>
    public static CultureVariations Read(
        UmbracoDbContext database, IReadOnlyList<DocumentRecord> records, int[] versionIds, bool anyVaries, LanguageCodes languages)
    {
        if (!anyVaries)
        {
            return new CultureVariations(
                Enumerable.Empty<int>().ToLookup(id => id, _ => default(CultureName)!), Enumerable.Empty<int>().ToLookup(id => id, _ => string.Empty));
        }

        var documentIds = records.Select(r => r.Id).Distinct().ToArray();
        var names = database.Set<ContentVersionCultureVariationRow>()
            .Where(v => EF.Parameter(versionIds).Contains(v.VersionId))
            .OrderBy(v => v.Id)
            .Select(v => new { v.VersionId, v.LanguageId, v.Name, v.Date })
            .AsEnumerable()
            .ToLookup(v => v.VersionId, v => new CultureName(languages.Iso(v.LanguageId)!, v.Name, v.Date));
        var edited = database.Set<DocumentCultureVariationRow>()
            .Where(v => EF.Parameter(documentIds).Contains(v.NodeId) && v.Edited)
            .Select(v => new { v.NodeId, v.LanguageId })
            .AsEnumerable()
            .ToLookup(v => v.NodeId, v => languages.Iso(v.LanguageId)!);
        return new CultureVariations(names, edited);
    }

    public void Apply(IContent content)
    {
        foreach (var name in _namesByVersion[content.VersionId])
        {
            content.SetCultureInfo(name.Culture, name.Name, name.Date);
        }

        if (content is { Published: true, PublishedVersionId: > 0 })
        {
            foreach (var name in _namesByVersion[content.PublishedVersionId])
            {
                content.SetPublishInfo(name.Culture, name.Name, name.Date);
            }
        }

        content.SetCultureEdited(_editedByDocument[content.Id]);
    }

    private sealed record CultureName(string Culture, string Name, DateTime Date);
}
