using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Languages.Coverage;

/// <summary>Which published documents are translated into what. A pure look at one state of the site.</summary>
internal sealed class SiteCoverage(IPublishedSite site, SiteLanguages languages)
{
    // Folders only hold others together; no citizen reads them.
    private static readonly string[] Types =
    [
        DocumentTypeAliases.Region, DocumentTypeAliases.Topic, DocumentTypeAliases.Place, DocumentTypeAliases.PlaceCategory,
        DocumentTypeAliases.Event, DocumentTypeAliases.News, DocumentTypeAliases.Contact, DocumentTypeAliases.Organisation,
        DocumentTypeAliases.Offer, DocumentTypeAliases.Imprint,
    ];

    /// <summary>The language one is translated from: itself for an original, the site's default if the site does not have the right one.</summary>
    public KiLanguage SourceOf(KiLanguage language) =>
        language.SourceAppCode is not { } source ? language
            : languages.TryGetByAppCode(source, out var known) ? known
            : languages.Default;

    /// <summary>Every language of the site, in its order, with the number of documents in each state.</summary>
    public IReadOnlyList<LanguageCoverage> ByLanguage()
    {
        var documents = All().ToArray();
        return [.. languages.All.Select(language => new LanguageCoverage(
            language,
            SourceOf(language),
            Count(documents, language, TranslationState.Published),
            Count(documents, language, TranslationState.Missing),
            Count(documents, language, TranslationState.Outdated),
            Count(documents, language, TranslationState.Undescribed)))];
    }

    /// <summary>The documents in a state, the one whose original has waited longest first.</summary>
    public IReadOnlyList<PublishedNode> Documents(KiLanguage language, TranslationState state) =>
        [.. All().Where(document => IsIn(document, language, state)).OrderBy(document => Original(document, language)?.LastUpdated).ThenBy(document => document.Id)];

    /// <summary>The document in the language this one is translated from, if it is published in it.</summary>
    public PublishedVariant? Original(PublishedNode document, KiLanguage language) => Variant(document, SourceOf(language));

    public static PublishedVariant? Variant(PublishedNode document, KiLanguage language) =>
        document.Variants.GetValueOrDefault(Code(language));

    private IEnumerable<PublishedNode> All() => site.Regions.SelectMany(region => Types.SelectMany(type => site.OfType(region, type)));

    private int Count(PublishedNode[] documents, KiLanguage language, TranslationState state) =>
        documents.Count(document => IsIn(document, language, state));

    private bool IsIn(PublishedNode document, KiLanguage language, TranslationState state)
    {
        var here = Variant(document, language);
        return state switch
        {
            TranslationState.Published => here is not null,
            TranslationState.Missing => here is null && Original(document, language) is not null,
            TranslationState.Outdated => here is not null && Original(document, language) is { } original && here.LastUpdated < original.LastUpdated,
            TranslationState.Undescribed => here is { UndescribedPictures: > 0 },
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1308", Justification = "The read model's app codes are lower case.")]
    private static string Code(KiLanguage language) => language.AppCode.ToLowerInvariant();
}
