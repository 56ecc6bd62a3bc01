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
    /// <summary>The languages a region is published in, in the site's order.</summary>
    public static IReadOnlyList<LanguageEntryResponse> Of(PublishedNode region, SiteLanguages languages) =>
        [.. languages.All
            .Select((language, index) => (Language: language, Id: index + 1))
            .Where(entry => region.Variants.ContainsKey(entry.Language.AppCode.ToLowerInvariant()))
            .Select(entry => From(entry.Language, entry.Id))];

    private static LanguageEntryResponse From(KiLanguage language, int id) => new(
        id,
        language.AppCode.ToLowerInvariant(),
        language.Tag,
        language.OwnName,
        language.IsRightToLeft ? "RIGHT_TO_LEFT" : "LEFT_TO_RIGHT");
}
