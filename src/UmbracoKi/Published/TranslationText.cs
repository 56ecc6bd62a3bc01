namespace UmbracoKi.Published;

/// <summary>What readers see of a translation, as it is stored.</summary>
/// <param name="Language">App code, lower case.</param>
/// <param name="Content">The markup of rich text with its local links, or plain text; empty if there is none.</param>
internal sealed record TranslationText(Guid Document, string Language, string Title, string Content);
