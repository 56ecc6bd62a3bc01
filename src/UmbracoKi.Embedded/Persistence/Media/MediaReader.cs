using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Languages;
using Medium = Umbraco.Cms.Core.Models.Media;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>Turns records into media, with a fixed number of queries however many there are.</summary>
internal sealed class MediaReader(IMediaTypeRepository mediaTypes, ILanguageRepository languages)
{
    /// <param name="propertyAliases">Null loads all properties, an empty array none; the others then have no values.</param>
    public IReadOnlyList<IMedia> Read(UmbracoDbContext database, IReadOnlyList<MediaRecord> records, string[]? propertyAliases = null)
    {
        if (records.Count == 0)
        {
            return [];
        }

        var types = records.Select(r => r.ContentTypeId).Distinct().ToDictionary(id => id, id => MediaTypeProperties.Of(
            mediaTypes.Get(id) ?? throw new InvalidOperationException($"The media type {id} of a medium is missing."), propertyAliases));
        var versionIds = records.Select(r => r.VersionId).Distinct().ToArray();
        var values = PropertyValueReader.Read(database, versionIds, types.Values, LanguageCodes.Read(languages), propertyAliases);
        return [.. records.Select(record => Build(record, types[record.ContentTypeId], values))];
    }

    private static Medium Build(MediaRecord record, MediaTypeProperties type, PropertyValueReader values)
    {
        var properties = new PropertyCollection(values.Properties(type, record.VersionId, null));
        var media = new Medium(record.Name ?? string.Empty, record.ParentId, type.Type, properties);
        media.DisableChangeTracking();
        try
        {
            media.Id = record.Id;
            media.Key = record.Key;
            media.Path = record.Path;
            media.Level = record.Level;
            media.SortOrder = record.SortOrder;
            media.Trashed = record.Trashed;
            media.CreatorId = record.CreatorId ?? 0;
            media.CreateDate = record.CreateDate;
            media.VersionId = record.VersionId;
            media.UpdateDate = record.VersionDate;
            media.WriterId = record.WriterId ?? 0;
            if (type.Type.VariesByCulture())
            {
                SetCultures(media);
            }

            media.ResetDirtyProperties(false);
        }
        finally
        {
            media.EnableChangeTracking();
        }

        return media;
    }

    /// <remarks>
    /// A full Umbraco has no rows for names of media per culture and could not delete a medium that has some. A medium
    /// therefore has one name, and exists in the cultures in which it has values.
    /// </remarks>
    private static void SetCultures(Medium media)
    {
        foreach (var culture in media.Properties.SelectMany(p => p.Values).Select(v => v.Culture).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            media.SetCultureInfo(culture, media.Name, media.UpdateDate);
        }
    }
}
