using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Toggles;

/// <summary>A boolean to the editor, 0 or 1 in the database; nothing stored shows as false.</summary>
internal sealed class TrueFalseValueEditor : DataValueEditor
{
    public TrueFalseValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute)
        : base(shortStringHelper, serializer, ioHelper, attribute)
        => Validators.Add(new UnreadableValueValidator(value => Read(value) is not null));

    public override IValueRequiredValidator RequiredValidator { get; } = new TrueFalseRequiredValidator();

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment)) ?? false;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Read(editorValue.Value) is true ? 1 : 0;

    private static bool? Read(object? value) => value switch
    {
        bool flag => flag,
        int number => number == 1,
        long number => number == 1,
        string text => text.Trim().ToLowerInvariant() switch
        {
            "1" or "true" => true,
            "0" or "false" => false,
            _ => null,
        },
        JsonElement { ValueKind: JsonValueKind.True or JsonValueKind.False } element => element.GetBoolean(),
        JsonValue node when node.TryGetValue(out bool flag) => flag,
        _ => null,
    };
}
