namespace UmbracoKi.Integreat.Import;

/// <summary>The last path segments that imported translations had at their source.</summary>
internal interface IImportedSlugs
{
    /// <summary>The source's slug, decoded and lower case, for as long as the document is called as imported; else null.</summary>
    /// <param name="language">App code.</param>
    /// <param name="name">The node's name in this language.</param>
    string? Find(Guid document, string language, string name);
}
