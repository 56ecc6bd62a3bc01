using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>What a document says, one number a language; the empty language is what all of them share.</summary>
/// <remarks>A document that is sent back as it was read has the same numbers: empty values, order and ways to write a number do not count.</remarks>
internal static class Fingerprints
{
    public static IReadOnlyDictionary<string, string> Of(DocumentContent document) => Of(
        document.Variants.Select(variant => (variant.Culture, variant.Name)),
        document.Values.Select(value => (value.Culture, $"{value.Alias}/{value.Segment}", value.Value)));

    public static IReadOnlyDictionary<string, string> Of(DocumentContentRequest request) => Of(
        request.Variants.Select(variant => (variant.Culture, variant.Name)),
        request.Values.Select(value => (value.Culture, $"{value.Alias}/{value.Segment}", value.Value)));

    private static Dictionary<string, string> Of(IEnumerable<(string? Culture, string Name)> variants, IEnumerable<(string? Culture, string Key, object? Value)> values)
    {
        var names = variants.ToLookup(variant => variant.Culture ?? string.Empty, variant => variant.Name, StringComparer.OrdinalIgnoreCase);
        var said = values.Where(value => value.Value is not null).ToLookup(value => value.Culture ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        return names.Select(name => name.Key).Union(said.Select(value => value.Key), StringComparer.OrdinalIgnoreCase).Append(string.Empty)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                culture => culture,
                culture => Digest(names[culture].FirstOrDefault(), said[culture].Select(value => (value.Key, value.Value))),
                StringComparer.OrdinalIgnoreCase);
    }

    private static string Digest(string? name, IEnumerable<(string Key, object? Value)> values)
    {
        var text = new StringBuilder(name).Append('\n');
        foreach (var (key, value) in values.OrderBy(value => value.Key, StringComparer.Ordinal))
        {
            text.Append(key).Append('=');
            Write(text, JsonSerializer.SerializeToNode(value, ManagementJson.Options));
            text.Append('\n');
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(StringBuilder text, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    Write(text.Append('{').Append(name).Append(':'), value);
                }

                text.Append('}');
                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Write(text.Append('['), item);
                }

                text.Append(']');
                break;
            case JsonValue number when number.GetValueKind() == JsonValueKind.Number:
                text.Append(double.Parse(number.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }
}
