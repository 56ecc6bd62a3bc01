using System.Text.Json.Serialization;
using UmbracoKi.Languages;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Languages;

/// <summary>A language of a region.</summary>
/// <param name="Code">App code, lower case: the same as in paths.</param>
/// <param name="Dir"><c>LEFT_TO_RIGHT</c> or <c>RIGHT_TO_LEFT</c>.</param>
internal sealed record LanguageEntryResponse(
    int Id,
    string Code,
    [property: JsonPropertyName("bcp47_tag")] string Bcp47Tag,
    string NativeName,
    string Dir)
{
    // From the registry, which only grows at its end: a site may change its languages, and the ids stay.
    private static readonly Dictionary<KiLanguage, int> Ids =
        LanguageRegistry.All.Select((language, index) => (language, index)).ToDictionary(entry => entry.language, entry => entry.index + 1);

    /// <summary>The languages a region is published in, in the site's order.</summary>
    public static IReadOnlyList<LanguageEntryResponse> Of(PublishedNode region, SiteLanguages languages) =>
        [.. languages.All
            .Where(language => region.Variants.ContainsKey(language.AppCode.ToLowerInvariant()))
            .Select(From)];

    private static LanguageEntryResponse From(KiLanguage language) => new(
        Ids[language],
        language.AppCode.ToLowerInvariant(),
        language.Tag,
        language.OwnName,
        language.IsRightToLeft ? "RIGHT_TO_LEFT" : "LEFT_TO_RIGHT");
}
