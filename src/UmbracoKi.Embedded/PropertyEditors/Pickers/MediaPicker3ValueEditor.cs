using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>Stores picked media without redundant crops, and checks number, media type and start node.</summary>
/// <remarks>Picking a file that is only a temporary upload is not supported: it is stored as an unknown media item.</remarks>
internal sealed class MediaPicker3ValueEditor : PickerValueEditor<PickedMedia, MediaPicker3Configuration>
{
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly IMediaTypeService _mediaTypes;
    private readonly IMediaNavigationQueryService _navigation;

    public MediaPicker3ValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IDataTypeConfigurationCache configurations,
        IMediaTypeService mediaTypes,
        IMediaNavigationQueryService navigation)
        : base(shortStringHelper, serializer, ioHelper, attribute, texts)
    {
        _configurations = configurations;
        _mediaTypes = mediaTypes;
        _navigation = navigation;
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var configuration = _configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);
        return (Read(property.GetValue(culture, segment)) ?? [])
            .Select(media => configuration is null ? media : media.Configured(configuration))
            .ToArray();
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read(editorValue.Value) is { Length: > 0 } picked
            ? Serializer.Serialize(picked.Select(media => media.Pruned()).ToArray())
            : null;

    protected override UmbracoEntityReference Reference(PickedMedia item) => new(Udi.Create(Constants.UdiEntityType.Media, item.MediaKey));

    protected override PickedMedia[]? Read(object? value) => PickedMediaList.Read(value, Serializer);

    protected override IEnumerable<ValidationResult> Check(PickedMedia[] picked, MediaPicker3Configuration configuration)
    {
        if (!configuration.Multiple && picked.Length > 1)
        {
            yield return Texts.Localized("multipleMediaNotAllowed");
        }

        foreach (ValidationResult result in Texts.CountOutside(
            picked.Length, configuration.ValidationLimit?.Min, configuration.ValidationLimit?.Max))
        {
            yield return result;
        }

        if (picked.Length > 0 && !string.IsNullOrWhiteSpace(configuration.Filter) && !IsOfAllowedType(picked, configuration.Filter))
        {
            yield return Texts.Localized("invalidMediaType");
        }

        if (configuration.StartNodeId is { } startNode && picked.Any(media => !IsBelow(startNode, media.MediaKey)))
        {
            yield return Texts.Localized("invalidStartNode");
        }
    }

    private bool IsOfAllowedType(PickedMedia[] picked, string filter)
    {
        HashSet<Guid?> allowed = filter
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Guid.TryParse(part, out Guid key) ? key : (Guid?)null)
            .Where(key => key is not null)
            .ToHashSet();
        return allowed.Count == 0
            || picked
                .Select(media => media.MediaTypeAlias)
                .Where(alias => !string.IsNullOrEmpty(alias))
                .Distinct()
                .All(alias => allowed.Contains(_mediaTypes.Get(alias!)?.Key));
    }

    private bool IsBelow(Guid startNode, Guid mediaKey)
        => mediaKey == startNode
           || (_navigation.TryGetAncestorsKeys(mediaKey, out IEnumerable<Guid> ancestors) && ancestors.Contains(startNode));
}
