using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>What a document says, one number a language; the empty language is what all of them share.</summary>
internal static class Fingerprints
{
    public static IReadOnlyDictionary<string, string> Of(DocumentContent document) => document.Variants.Select(variant => variant.Culture ?? string.Empty)
        .Append(string.Empty).Distinct().ToDictionary(
            culture => culture,
            culture => Digest(new
            {
                Name = document.Variants.FirstOrDefault(variant => (variant.Culture ?? string.Empty) == culture)?.Name,
                Values = document.Values.Where(value => (value.Culture ?? string.Empty) == culture).ToArray(),
            }),
            StringComparer.OrdinalIgnoreCase);

    private static string Digest(object content)
        => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(content, ManagementJson.Options))));
}
