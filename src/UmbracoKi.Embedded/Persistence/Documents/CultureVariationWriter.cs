using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Writes names and states per culture of a document that varies by culture.</summary>
internal static class CultureVariationWriter
{
    /// <summary>Names that differ from the published ones count as edited.</summary>
    public static void CompareNames(IContent content, EditedState edited)
    {
        foreach (var info in content.CultureInfos ?? [])
        {
            if (info.Name != content.GetPublishName(info.Culture))
            {
                edited.Any = true;
                edited.Cultures.Add(info.Culture);
            }
        }
    }

    public static void Delete(UmbracoDbContext database, int versionId, int documentId)
    {
        database.Set<ContentVersionCultureVariationRow>().Where(v => v.VersionId == versionId).ExecuteDelete();
        database.Set<DocumentCultureVariationRow>().Where(v => v.NodeId == documentId).ExecuteDelete();
    }

    /// <summary>Writes the rows of the version editors work on and, if it is being published, of the published version.</summary>
    public static void Add(UmbracoDbContext database, IContent content, bool publishing, EditedState edited, LanguageCodes languages)
    {
        var names = Infos(content.CultureInfos).Select(info => Name(content.VersionId, info, content.GetUpdateDate(info.Culture), languages)).ToList();
        if (publishing)
        {
            names.AddRange(Infos(content.PublishCultureInfos)
                .Select(info => Name(content.PublishedVersionId, info, content.GetPublishDate(info.Culture), languages)));
        }

        database.InsertRows(names);
        database.InsertRows([.. content.AvailableCultures.Union(content.PublishedCultures, StringComparer.OrdinalIgnoreCase)
            .Select(culture => State(content, culture, edited, languages))]);
    }

    // The collection is enumerable in three ways; this names the one that is meant.
    private static IEnumerable<ContentCultureInfos> Infos(IEnumerable<ContentCultureInfos>? infos) => infos ?? [];

    private static ContentVersionCultureVariationRow Name(int versionId, ContentCultureInfos info, DateTime? date, LanguageCodes languages) => new()
    {
        VersionId = versionId,
        LanguageId = languages.Id(info.Culture)!.Value,
        Name = info.Name ?? throw new InvalidOperationException($"The document has no name in '{info.Culture}'."),
        Date = date ?? info.Date,
    };

    private static DocumentCultureVariationRow State(IContent content, string culture, EditedState edited, LanguageCodes languages)
    {
        var available = content.IsCultureAvailable(culture);
        var published = content.IsCulturePublished(culture);
        return new DocumentCultureVariationRow
        {
            NodeId = content.Id,
            LanguageId = languages.Id(culture)!.Value,
            Name = content.GetCultureName(culture) ?? content.GetPublishName(culture),
            Available = available,
            Published = published,
            Edited = available && (!published || edited.Cultures.Contains(culture)),
        };
    }
}
