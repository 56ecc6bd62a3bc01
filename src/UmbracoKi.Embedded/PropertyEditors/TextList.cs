using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.PropertyEditors;

/// <summary>A list of texts in any of the forms it travels in: from a request, from code, from the database.</summary>
internal static class TextList
{
    /// <returns>The entries as they are, or null when the value is not a list of texts.</returns>
    public static string[]? Read(object? value, IJsonSerializer serializer) => value switch
    {
        null => null,
        string text when string.IsNullOrWhiteSpace(text) => [],
        string text => serializer.TryDeserialize(text, out string[]? entries) ? entries : null,
        IEnumerable<string> entries => entries.ToArray(),
        JsonNode or JsonElement => serializer.TryDeserialize(value, out string[]? entries) ? entries : null,
        IEnumerable<object?> entries => entries.All(entry => entry is string) ? entries.Cast<string>().ToArray() : null,
        _ => null,
    };
}
