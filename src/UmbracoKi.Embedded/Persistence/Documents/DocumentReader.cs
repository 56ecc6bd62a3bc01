using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Turns records into documents, with a fixed number of queries however many there are.</summary>
internal sealed class DocumentReader(IContentTypeRepository contentTypes, ILanguageRepository languages)
{
    /// <param name="propertyAliases">Null loads all properties, an empty array none; the others then have no values.</param>
    public IReadOnlyList<IContent> Read(UmbracoDbContext database, IReadOnlyList<DocumentRecord> records, string[]? propertyAliases = null)
    {
        if (records.Count == 0)
        {
            return [];
        }

        var codes = LanguageCodes.Read(languages);
        var types = records.Select(r => r.ContentTypeId).Distinct().ToDictionary(id => id, id => DocumentTypeProperties.Of(
            contentTypes.Get(id) ?? throw new InvalidOperationException($"The document type {id} of a document is missing."), propertyAliases));
        var published = PublishedVersions(database, records);
        var versionIds = records.Select(r => r.VersionId).Concat(published.Values.Select(p => p.Id)).Distinct().ToArray();
        var values = PropertyValueReader.Read(database, versionIds, types.Values, codes, propertyAliases);
        var cultures = CultureVariations.Read(database, records, versionIds, types.Values.Any(t => t.Type.VariesByCulture()), codes);

        return [.. records.Select(record => Build(
            record, published.GetValueOrDefault(record.Id), types[record.ContentTypeId], values, cultures))];
    }

    private static Content Build(
        DocumentRecord record, PublishedVersion? published, DocumentTypeProperties type, PropertyValueReader values, CultureVariations cultures)
    {
        var properties = values.Properties(type, record.VersionId, record.Published ? published?.Id : null);
        var content = new Content(record.Name ?? string.Empty, record.ParentId, type.Type, new PropertyCollection(properties));
        content.DisableChangeTracking();
        try
        {
            content.Id = record.Id;
            content.Key = record.Key;
            content.Path = record.Path;
            content.Level = record.Level;
            content.SortOrder = record.SortOrder;
            content.Trashed = record.Trashed;
            content.CreatorId = record.CreatorId ?? 0;
            content.CreateDate = record.CreateDate;
            content.VersionId = record.VersionId;
            content.UpdateDate = record.VersionDate;
            content.WriterId = record.WriterId ?? 0;
            content.TemplateId = record.TemplateId;
            content.Published = record.Published;
            content.Edited = record.Edited;
            SetPublished(content, record, published);
            if (type.Type.VariesByCulture())
            {
                cultures.Apply(content);
            }

            content.ResetDirtyProperties(false);
        }
        finally
        {
            content.EnableChangeTracking();
        }

        return content;
    }

    /// <remarks>
    /// An unpublished document keeps the id of its last published version, which the next publishing replaces, but none
    /// of that version's names and dates: it is published in no culture.
    /// </remarks>
    private static void SetPublished(Content content, DocumentRecord record, PublishedVersion? published)
    {
        content.PublishedVersionId = published?.Id ?? 0;
        if (published is null || !record.Published)
        {
            return;
        }

        content.PublishDate = published.VersionDate;
        content.PublishName = published.Text;
        content.PublisherId = published.UserId ?? 0;
        content.PublishTemplateId = published.TemplateId;
    }

    private static Dictionary<int, PublishedVersion> PublishedVersions(UmbracoDbContext database, IReadOnlyList<DocumentRecord> records)
    {
        var ids = records.Select(r => r.Id).Distinct().ToArray();
        var versions =
            from version in database.Set<ContentVersionRow>()
            join documentVersion in database.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
            where EF.Parameter(ids).Contains(version.NodeId) && documentVersion.Published
            orderby version.Id
            select new PublishedVersion(version.NodeId, version.Id, version.VersionDate, version.UserId, version.Text, documentVersion.TemplateId);
        var latest = new Dictionary<int, PublishedVersion>();
        foreach (var version in versions)
        {
            latest[version.NodeId] = version;
        }

        return latest;
    }

    private sealed record PublishedVersion(int NodeId, int Id, DateTime VersionDate, int? UserId, string? Text, int? TemplateId);
}
