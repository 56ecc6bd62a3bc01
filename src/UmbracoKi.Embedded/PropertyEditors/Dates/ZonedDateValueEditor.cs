using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary>Translates dates between the editor's text and a stored <see cref="ZonedDate"/>.</summary>
internal sealed class ZonedDateValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly ILocalizedTextService _texts;
    private readonly string _editorAlias;

    public ZonedDateValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _texts = texts;
        _editorAlias = attribute.Alias;
        Validators.Add(new UnreadableValueValidator(value => Read(value) is not null));
        Validators.Add(new TypedValidator<ZonedDate, DateTimeConfiguration>(Read, CheckTimeZone));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => ZonedDate.Read(property.GetValue(culture, segment), _serializer) is { } stored
            ? new EditorDate(ZonedDateFormat.Format(_editorAlias, stored.Date), stored.TimeZone)
            : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read(editorValue.Value) is { } date ? _serializer.Serialize(date) : null;

    // The stored form has the editor's members, so one reading serves both.
    private ZonedDate? Read(object? value)
        => value is not null
            && _serializer.TryDeserialize(value, out EditorDate? date)
            && ZonedDateFormat.Parse(_editorAlias, date.Date) is { } moment
            ? new ZonedDate(moment, date.TimeZone)
            : null;

    private IEnumerable<ValidationResult> CheckTimeZone(ZonedDate date, DateTimeConfiguration configuration)
        => configuration.TimeZones is { Mode: DateTimeConfiguration.TimeZoneMode.Custom } zones
            && !zones.TimeZones.Contains(date.TimeZone ?? string.Empty, StringComparer.OrdinalIgnoreCase)
            ? [_texts.Localized("notOneOfOptions", date.TimeZone)]
            : [];
}
