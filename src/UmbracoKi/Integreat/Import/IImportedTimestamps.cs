namespace UmbracoKi.Integreat.Import;

/// <summary>When imported translations last changed at their source.</summary>
internal interface IImportedTimestamps
{
    /// <summary>The source's time for as long as the translation reads as imported; null once an editor has changed it, or if it was never imported.</summary>
    /// <param name="language">App code.</param>
    /// <param name="title">The published title.</param>
    /// <param name="content">The published text as stored: the markup of rich text with its local links, or plain text.</param>
    DateTimeOffset? Find(Guid document, string language, string title, string content);
}
