namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>A change of a content type would lose content already written with it. Nothing was changed.</summary>
public sealed class ContentTypeChangeRefusedException(string message) : Exception(message);
