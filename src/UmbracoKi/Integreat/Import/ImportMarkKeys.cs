namespace UmbracoKi.Integreat.Import;

/// <summary>Where an import's notes stand among the import marks.</summary>
internal static class ImportMarkKeys
{
    /// <summary>Document: hash of what does not vary. Translation: hash of what does. Noted once it is published.</summary>
    public const string Content = "integreat-import";

    /// <summary>Translation: hash of the name, and the source's slug.</summary>
    public const string Slug = "integreat-slug";

    /// <summary>Under <see cref="Current"/>: another one whenever a slug was noted.</summary>
    public const string SlugVersion = "integreat-slug-version";

    public const string Current = "current";

    /// <summary>Medium: <see cref="PictureMark"/>.</summary>
    public const string Picture = "integreat-picture";

    /// <summary>Translation: <see cref="TimestampMark"/>. Noted before it is published.</summary>
    public const string Time = "integreat-time";

    public static string Document(Guid document) => document.ToString("N");

    public static string Translation(Guid document, string language) => $"{document:N}/{language}";
}
