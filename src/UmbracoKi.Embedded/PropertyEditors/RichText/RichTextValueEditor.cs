using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Stores sanitized HTML without the addresses of Umbraco's own images, which are put in again for the editor.</summary>
internal sealed class RichTextValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _serializer;
    private readonly IHtmlSanitizer _sanitizer;
    private readonly HtmlImageSourceParser _images;
    private readonly HtmlLocalLinkParser _links;
    private readonly RichTextValidator _validator;

    public RichTextValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        IHtmlSanitizer sanitizer,
        HtmlImageSourceParser images,
        HtmlLocalLinkParser links)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _sanitizer = sanitizer;
        _images = images;
        _links = links;
        _validator = new RichTextValidator(serializer);
        Validators.Add(_validator);
    }

    public override IValueRequiredValidator RequiredValidator => _validator;

    public override IValueFormatValidator FormatValidator => _validator;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment)) is { IsEmpty: false } text
            ? (text with { Markup = _images.EnsureImageSources(text.Markup) }).ToEditor()
            : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Read(editorValue.Value) is not { IsEmpty: false } text)
        {
            return null;
        }

        RichTextValue clean = text with { Markup = _sanitizer.Sanitize(_images.RemoveImageSources(text.Markup)) };
        return clean.IsEmpty ? null : clean.ToStored(_serializer);
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => Read(value) is { } text
            ? _images.FindUdisFromDataAttributes(text.Markup)
                .Concat(_links.FindUdisFromLocalLinks(text.Markup))
                .OfType<Udi>()
                .Distinct()
                .Select(udi => new UmbracoEntityReference(udi))
            : [];

    private RichTextValue? Read(object? value) => RichTextValue.Read(value, _serializer);
}
