namespace UmbracoKi.Embedded.PropertyEditors.Links;

/// <summary>A link as the backoffice sends it. What it also sends for display (icon, published, trashed) is not read.</summary>
/// <param name="Type"><c>document</c>, <c>media</c> or <c>external</c>.</param>
/// <param name="Unique">The key of the document or media item.</param>
internal sealed record EditorLink(
    string? Name,
    string? Target,
    string? Type,
    Guid? Unique,
    string? Url,
    string? QueryString,
    string? Culture);
