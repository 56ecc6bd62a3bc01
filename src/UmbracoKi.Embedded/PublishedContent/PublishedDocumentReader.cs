using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Takes from Umbraco's editable document what its published or its draft state shows.</summary>
internal sealed class PublishedDocumentReader(IShortStringHelper strings, UrlSegmentProviderCollection segments)
{
    /// <summary>Null if the document is not published in any culture.</summary>
    public PublishedDocumentData? ReadPublished(IContent content)
        => content is { Published: true, Trashed: false } ? Read(content, draft: false) : null;

    public PublishedDocumentData ReadDraft(IContent content) => Read(content, draft: true);

    private PublishedDocumentData Read(IContent content, bool draft)
    {
        var varies = content.ContentType.VariesByCulture();
        return new PublishedDocumentData
        {
            Key = content.Key,
            Id = content.Id,
            ContentTypeKey = content.ContentType.Key,
            IsDraft = draft,
            Path = content.Path,
            Level = content.Level,
            SortOrder = content.SortOrder,
            TemplateId = content.TemplateId,
            CreatorId = content.CreatorId,
            CreateDate = content.CreateDate,
            WriterId = content.WriterId,
            UpdateDate = !draft && content.PublishDate is { } published ? published : content.UpdateDate,
            Cultures = varies ? Cultures(content, draft) : Invariant(content, draft),
            PublishedCultures = PublishedCultures(content, varies),
            Values = content.Properties.ToDictionary(
                p => p.Alias,
                p => Values(p, draft),
                StringComparer.OrdinalIgnoreCase),
        };
    }

    private Dictionary<string, PublishedCultureInfo> Cultures(IContent content, bool draft)
    {
        var infos = draft ? content.CultureInfos : content.PublishCultureInfos;
        var cultures = new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase);
        foreach (var info in infos ?? [])
        {
            cultures[info.Culture] = new PublishedCultureInfo(
                info.Culture, info.Name ?? string.Empty, content.GetUrlSegment(strings, segments, info.Culture, !draft) ?? string.Empty, info.Date);
        }

        return cultures;
    }

    private Dictionary<string, PublishedCultureInfo> Invariant(IContent content, bool draft)
    {
        var name = (draft ? content.Name : content.PublishName) ?? string.Empty;
        return new Dictionary<string, PublishedCultureInfo>(StringComparer.OrdinalIgnoreCase)
        {
            [string.Empty] = new(string.Empty, name, content.GetUrlSegment(strings, segments, null, !draft) ?? string.Empty, content.UpdateDate),
        };
    }

    private static HashSet<string> PublishedCultures(IContent content, bool varies)
        => (varies, content.Published) switch
        {
            (true, _) => content.PublishedCultures.ToHashSet(StringComparer.OrdinalIgnoreCase),
            (false, true) => [string.Empty],
            _ => [],
        };

    private static IReadOnlyList<PublishedDocumentData.StoredValue> Values(IProperty property, bool draft)
        => [.. property.Values
            .Select(v => new PublishedDocumentData.StoredValue(
                v.Culture ?? string.Empty, v.Segment ?? string.Empty, draft ? v.EditedValue : v.PublishedValue))
            .Where(v => v.Value is not null)];
}
