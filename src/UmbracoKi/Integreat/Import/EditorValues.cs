using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Integreat.Import;

/// <summary>Values as a client of the editing service sends them.</summary>
internal sealed class EditorValues(PropertyEditorCollection editors)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static object Planned(PlannedValue value) => value.Kind switch
    {
        PlannedValueKind.RichText => new JsonObject
        {
            ["markup"] = value.Text,
            ["blocks"] = new JsonObject
            {
                ["layout"] = new JsonObject(),
                ["contentData"] = new JsonArray(),
                ["settingsData"] = new JsonArray(),
                ["expose"] = new JsonArray(),
            },
        },
        PlannedValueKind.Flag => value.Text == "true",
        PlannedValueKind.Number => decimal.Parse(value.Text, CultureInfo.InvariantCulture),
        PlannedValueKind.Choice => new[] { value.Text },
        PlannedValueKind.Picks => new JsonArray([.. value.Text.Split(' ').Select(JsonNode (key) => new JsonObject { ["type"] = Constants.UdiEntityType.Document, ["unique"] = key })]),
        // One picture is picked at most, so the pick can be called as what it picks.
        PlannedValueKind.Picture => new JsonArray(new JsonObject
        {
            ["key"] = value.Text,
            ["mediaKey"] = value.Text,
            ["mediaTypeAlias"] = Constants.Conventions.MediaTypes.Image,
            ["crops"] = new JsonArray(),
            ["focalPoint"] = null,
        }),
        _ => value.Text,
    };

    /// <summary>What is stored, as the editor shows it: for what an update shall leave as it is.</summary>
    public object? Stored(IProperty property, string? culture)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor))
        {
            return property.GetValue(culture);
        }

        var value = editor.GetValueEditor().ToEditor(property, culture);
        return value is null or string or bool or decimal or int or string[] or JsonNode ? value : JsonSerializer.SerializeToNode(value, Web);
    }
}
