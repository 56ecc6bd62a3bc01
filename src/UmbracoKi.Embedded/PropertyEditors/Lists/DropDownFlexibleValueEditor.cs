using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Lists;

/// <summary>Checks chosen texts against the configured list, and the number of them where only one is allowed.</summary>
internal sealed class DropDownFlexibleValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly ILocalizedTextService _texts;

    public DropDownFlexibleValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _texts = texts;
        RequiredValidator = new RequiredCollectionValidator(value => Read(value)?.Length ?? 0);
        Validators.Add(new UnreadableValueValidator(value => Read(value) is not null));
        Validators.Add(new TypedValidator<string[], DropDownFlexibleConfiguration>(Read, Check));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment)) ?? [];

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read(editorValue.Value) is { Length: > 0 } chosen ? _serializer.Serialize(chosen) : null;

    private IEnumerable<ValidationResult> Check(string[] chosen, DropDownFlexibleConfiguration configuration)
    {
        string[] unknown = chosen.Except(configuration.Items, StringComparer.Ordinal).ToArray();
        if (unknown.Length == 1)
        {
            yield return _texts.Localized("notOneOfOptions", unknown[0]);
        }
        else if (unknown.Length > 1)
        {
            yield return _texts.Localized("multipleNotOneOfOptions", string.Join(", ", unknown));
        }

        if (!configuration.Multiple)
        {
            foreach (ValidationResult result in _texts.CountOutside(chosen.Length, null, 1))
            {
                yield return result;
            }
        }
    }

    // Older versions stored the bare text of a single choice.
    private string[]? Read(object? value)
        => TextList.Read(value, _serializer)?.Where(text => !string.IsNullOrEmpty(text)).ToArray()
           ?? (value is string text ? [text] : null);
}
