using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Makes of an editable medium what its readers see. Media have no drafts: what is saved is published.</summary>
internal sealed class PublishedMediaReader(
    IShortStringHelper strings,
    UrlSegmentProviderCollection segments,
    IPublishedContentTypeCache types,
    IVariationContextAccessor variation,
    IMediaNavigationQueryService navigation,
    Lazy<IPublishedMediaCache> cache)
{
    /// <summary>Null for a medium in the recycle bin.</summary>
    public PublishedMedia? Read(IMedia media) => media.Trashed
        ? null
        : new PublishedMedia(Data(media), media.Name ?? string.Empty, types.Get(PublishedItemType.Media, media.ContentType.Key), variation, navigation, cache);

    private PublishedDocumentData Data(IMedia media) => new()
    {
        Key = media.Key,
        Id = media.Id,
        ContentTypeKey = media.ContentType.Key,
        IsDraft = false,
        Path = media.Path,
        Level = media.Level,
        SortOrder = media.SortOrder,
        TemplateId = null,
        CreatorId = media.CreatorId,
        CreateDate = media.CreateDate,
        WriterId = media.WriterId,
        UpdateDate = media.UpdateDate,
        Cultures = Cultures(media).ToDictionary(info => info.Culture, StringComparer.OrdinalIgnoreCase),
        PublishedCultures = Cultures(media).Select(info => info.Culture).ToHashSet(StringComparer.OrdinalIgnoreCase),
        Values = media.Properties.ToDictionary(
            property => property.Alias,
            property => (IReadOnlyList<PublishedDocumentData.StoredValue>)[.. property.Values
                .Where(value => value.EditedValue is not null)
                .Select(value => new PublishedDocumentData.StoredValue(value.Culture ?? string.Empty, value.Segment ?? string.Empty, value.EditedValue))],
            StringComparer.OrdinalIgnoreCase),
    };

    private IEnumerable<PublishedCultureInfo> Cultures(IMedia media)
    {
        var name = media.Name ?? string.Empty;
        var segment = media.GetUrlSegment(strings, segments) ?? string.Empty;
        return media.ContentType.VariesByCulture()
            ? media.AvailableCultures.Select(culture => new PublishedCultureInfo(culture, name, segment, media.UpdateDate))
            : [new PublishedCultureInfo(string.Empty, name, segment, media.UpdateDate)];
    }
}
