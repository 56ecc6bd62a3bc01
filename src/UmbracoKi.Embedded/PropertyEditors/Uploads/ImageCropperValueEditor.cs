using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

internal sealed class ImageCropperValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly UploadStore _uploads;
    private readonly UploadValidator _validator;

    public ImageCropperValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
        IDataTypeConfigurationCache configurations, UploadStore uploads)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _configurations = configurations;
        _uploads = uploads;
        _validator = new UploadValidator(uploads, serializer);
        Validators.Add(_validator);
    }

    public override IValueRequiredValidator RequiredValidator => _validator;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment))?.Configured(_configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var image = Read(editorValue.Value);
        var wanted = image is null ? null : new UploadedFile(image.Src, image.TemporaryFileId);
        return _uploads.Apply(wanted, Read(currentValue)?.Src, editorValue, []) is { } src && image is not null
            ? _serializer.Serialize(image.Pruned() with { Src = src })
            : null;
    }

    private CroppedImage? Read(object? value) => CroppedImage.Read(value, _serializer);
}
