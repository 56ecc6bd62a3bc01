using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Uploads;

internal sealed class UploadFieldValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly UploadStore _uploads;
    private readonly UploadValidator _validator;

    public UploadFieldValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, UploadStore uploads)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _uploads = uploads;
        _validator = new UploadValidator(uploads, serializer);
        Validators.Add(_validator);
    }

    public override IValueRequiredValidator RequiredValidator => _validator;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment))?.Src is { Length: > 0 } src ? new UploadedFile(src, null) : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => _uploads.Apply(
            Read(editorValue.Value),
            Read(currentValue)?.Src,
            editorValue,
            (editorValue.DataTypeConfiguration as FileUploadConfiguration)?.FileExtensions.ToArray() ?? []);

    private UploadedFile? Read(object? value) => UploadedFile.Read(value, _serializer);
}
