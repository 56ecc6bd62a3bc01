namespace UmbracoKi.Web.SampleContent;

/// <summary>What a pack may name.</summary>
/// <param name="Types">Aliases of the document types.</param>
/// <param name="Cultures">App code → culture; null for a language that exists but that this site does not use.</param>
/// <param name="DefaultAppCode">Every document must exist in this language.</param>
internal sealed record PackVocabulary(
    IReadOnlySet<string> Types,
    IReadOnlyDictionary<string, string?> Cultures,
    string DefaultAppCode);
