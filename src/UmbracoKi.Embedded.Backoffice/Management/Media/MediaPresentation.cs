using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.PropertyValues;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>Media as the client edits them.</summary>
internal sealed class MediaPresentation(IMediaTypeService types, IUserService users, PropertyValuePresentation values)
{
    public MediaResponse Show(IMedia media)
    {
        var type = TypeOf(media);
        return new MediaResponse
        {
            Id = media.Key,
            IsTrashed = media.Trashed,
            MediaType = new MediaTypeReference(type.Key, type.Icon, ReferenceById.Of(type.ListView)),
            Values = values.Show(media),
            Variants = Variants(media),
        };
    }

    /// <param name="columns">Aliases of the properties the list shows.</param>
    public MediaCollectionItem ShowInCollection(IMedia media, IReadOnlySet<string> columns)
    {
        var type = TypeOf(media);
        return new MediaCollectionItem
        {
            Id = media.Key,
            Flags = MediaItems.FlagsOf(type.ListView),
            Creator = users.GetProfileById(media.CreatorId)?.Name,
            SortOrder = media.SortOrder,
            MediaType = new MediaTypeCollectionReference(type.Key, type.Alias, type.Icon, ReferenceById.Of(type.ListView)),
            Values = [.. values.Show(media).Where(value => columns.Contains(value.Alias))],
            Variants = Variants(media),
        };
    }

    private IMediaType TypeOf(IMedia media)
        => types.Get(media.ContentTypeId) ?? throw new InvalidOperationException($"There is no media type {media.ContentTypeId}.");

    private static MediaVariantResponse[] Variants(IMedia media) => media.ContentType.VariesByCulture()
        ? [.. media.AvailableCultures.Select(culture => Variant(media, culture))]
        : [Variant(media, null)];

    private static MediaVariantResponse Variant(IMedia media, string? culture) => new(
        media.CreateDate.Offset(),
        ((culture is null ? null : media.GetUpdateDate(culture)) ?? media.UpdateDate).Offset(),
        culture,
        (culture is null ? media.Name : media.GetCultureName(culture)) ?? string.Empty);
}
