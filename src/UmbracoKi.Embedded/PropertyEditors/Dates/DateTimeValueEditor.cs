using System.Globalization;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Dates;

/// <summary><c>yyyy-MM-dd HH:mm:ss</c> to the editor, a <see cref="DateTime"/> of no kind to the database.</summary>
/// <remarks>
/// The wall clock is kept as it was typed. A value with an offset is taken in UTC, whatever the server's own time zone.
/// </remarks>
internal sealed class DateTimeValueEditor : DataValueEditor
{
    private const string EditorFormat = "yyyy-MM-dd HH:mm:ss";

    public DateTimeValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute)
        : base(shortStringHelper, serializer, ioHelper, attribute)
        => Validators.Add(new UnreadableValueValidator(value => Read(value) is not null));

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment))?.ToString(EditorFormat, CultureInfo.InvariantCulture);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) => Read(editorValue.Value);

    private static DateTime? Read(object? value) => value switch
    {
        DateTime date => DateTime.SpecifyKind(date, DateTimeKind.Unspecified),
        DateTimeOffset date => DateTime.SpecifyKind(date.UtcDateTime, DateTimeKind.Unspecified),
        null => null,
        _ => DateTime.TryParse(
            value.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime parsed)
            ? DateTime.SpecifyKind(parsed, DateTimeKind.Unspecified)
            : null,
    };
}
