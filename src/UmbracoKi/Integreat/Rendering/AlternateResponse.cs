namespace UmbracoKi.Integreat.Rendering;

/// <summary>The same document in another language.</summary>
/// <param name="Id">Of the translation; null for one that has none of its own.</param>
/// <param name="Path">With trailing slash.</param>
internal sealed record AlternateResponse(int? Id, string? Url, string Path);
