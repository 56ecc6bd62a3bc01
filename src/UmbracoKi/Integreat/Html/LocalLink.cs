using System.Text.RegularExpressions;

namespace UmbracoKi.Integreat.Html;

/// <summary>Umbraco's stored link to a document: <c>/{localLink:guid}</c>, in older content <c>/{localLink:umb://document/guid}</c>.</summary>
/// <param name="Suffix">A query or fragment behind it; may be empty.</param>
internal sealed partial record LocalLink(Guid Document, string Suffix)
{
    /// <returns>Null if it is another address, or leads to something other than a document.</returns>
    public static LocalLink? Parse(string address) =>
        Pattern().Match(address) is { Success: true } match && Guid.TryParse(match.Groups["key"].Value, out var key)
            ? new LocalLink(key, match.Groups["suffix"].Value)
            : null;

    /// <summary>Whether an address is meant for Umbraco's own eyes, also if it cannot be read.</summary>
    public static bool IsOne(string address) => address.Contains("{localLink:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("umb:", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^/?\{localLink:(umb://document/)?(?<key>[0-9a-fA-F-]{32,36})\}(?<suffix>[?#].*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
