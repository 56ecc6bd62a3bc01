using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>What Umbraco's three JSON serializers share: camelCase names read in any case, enums as names, UDIs as strings.</summary>
/// <remarks>
/// Letters of every script are written as they are; characters that mean something in HTML or JavaScript
/// (<c>&lt; &gt; &amp; ' " +</c>) stay escaped, as in the rows a full Umbraco writes.
/// </remarks>
public abstract class SystemTextJsonSerializerBase : IJsonSerializer
{
    private readonly JsonSerializerOptions _options;

    private protected SystemTextJsonSerializerBase(JsonSerializerOptions options) => _options = options;

    /// <inheritdoc />
    public string Serialize(object? input) => JsonSerializer.Serialize(input, _options);

    /// <inheritdoc />
    /// <exception cref="JsonException">The text is not JSON, or does not fit <typeparamref name="T"/>.</exception>
    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, _options);

    /// <summary>Reads a value that is JSON text, a JSON node or element, or any object that serializes to the wanted shape.</summary>
    /// <returns>False, never an exception, when the value does not have that shape.</returns>
    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        try
        {
            value = input switch
            {
                null => null,
                T already => already,
                string text => LooksLikeJson(text) ? JsonSerializer.Deserialize<T>(text, _options) : null,
                JsonNode node => node.Deserialize<T>(_options),
                JsonElement element => element.Deserialize<T>(_options),
                _ => JsonSerializer.SerializeToElement(input, _options).Deserialize<T>(_options),
            };
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException or FormatException)
        {
            return false;
        }

        return value is not null;
    }

    private protected static JsonSerializerOptions CreateOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(),
            new UdiJsonConverter(),
            new UdiRangeJsonConverter(),
            new ObjectJsonConverter(),
            new BlockValueJsonConverter(),
        },
    };

    private static bool LooksLikeJson(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return trimmed is ['{', .., '}'] or ['[', .., ']'];
    }
}
