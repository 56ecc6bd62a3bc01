namespace UmbracoKi.Embedded.PropertyEditors.Pickers;

/// <summary>A picked item as the backoffice sends and receives it.</summary>
/// <param name="Type"><c>document</c>, <c>media</c> or <c>member</c>.</param>
internal sealed record NodeReference(string Type, Guid Unique);
