using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Links;

/// <summary>Translates links between the editor's display form and <see cref="StoredLink"/>s.</summary>
internal sealed class MultiUrlPickerValueEditor : DataValueEditor, IDataValueReference
{
    private const string ExternalIcon = "icon-link";

    private readonly IJsonSerializer _serializer;
    private readonly IPublishedUrlProvider _urls;
    private readonly IContentService _contentService;
    private readonly IMediaService _mediaService;

    public MultiUrlPickerValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IPublishedUrlProvider urls,
        IContentService contentService,
        IMediaService mediaService)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _urls = urls;
        _contentService = contentService;
        _mediaService = mediaService;
        RequiredValidator = new RequiredCollectionValidator(value => Read<object>(value)?.Length ?? 0);
        Validators.Add(new UnreadableValueValidator(value => Read<EditorLink>(value) is not null));
        Validators.Add(new TypedValidator<EditorLink[], MultiUrlPickerConfiguration>(
            Read<EditorLink>,
            (links, configuration) => texts.CountOutside(links.Length, configuration.MinNumber, configuration.MaxNumber)));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => (Read<StoredLink>(value) ?? [])
            .Select(link => link.Destination)
            .OfType<GuidUdi>()
            .Select(udi => new UmbracoEntityReference(udi));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => (Read<StoredLink>(property.GetValue(culture, segment)) ?? [])
            .Select(link => ToDisplay(link, culture))
            .ToArray();

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read<EditorLink>(editorValue.Value) is { Length: > 0 } links
            ? _serializer.Serialize(links.Select(ToStored).ToArray())
            : null;

    private T[]? Read<T>(object? value)
        where T : class
        => value is not null && _serializer.TryDeserialize(value, out T?[]? links) ? links.OfType<T>().ToArray() : null;

    private static StoredLink ToStored(EditorLink link)
    {
        string? type = link.Type?.ToLowerInvariant();
        GuidUdi? udi = link.Unique is { } key && type is LinkDisplay.Types.Document or LinkDisplay.Types.Media
            ? new GuidUdi(type, key)
            : null;
        return new StoredLink(
            link.Name, link.Target, null, null, udi, udi is null ? link.Url : null, link.QueryString, link.Culture);
    }

    private LinkDisplay ToDisplay(StoredLink link, string? culture)
    {
        var display = new LinkDisplay
        {
            Icon = ExternalIcon,
            Name = link.Name,
            Published = true,
            QueryString = link.QueryString,
            Target = link.Target,
            Type = link.Destination?.EntityType ?? LinkDisplay.Types.External,
            Unique = link.Destination?.Guid,
            Url = link.Url ?? string.Empty,
            Culture = link.Culture,
        };

        switch (link.Destination?.EntityType)
        {
            case Constants.UdiEntityType.Document:
                display.Url = _urls.GetUrl(link.Destination.Guid, UrlMode.Relative, link.Culture ?? culture);
                if (_contentService.GetById(link.Destination.Guid) is { } content)
                {
                    display.Icon = content.ContentType.Icon;
                    display.Trashed = content.Trashed;
                    display.Published = culture is null ? content.Published : content.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase);
                }

                break;
            case Constants.UdiEntityType.Media:
                display.Url = _urls.GetMediaUrl(link.Destination.Guid, UrlMode.Relative, culture);
                if (_mediaService.GetById(link.Destination.Guid) is { } media)
                {
                    display.Icon = media.ContentType.Icon;
                    display.Trashed = media.Trashed;
                    display.Published = !media.Trashed;
                }

                break;
        }

        return display;
    }
}
