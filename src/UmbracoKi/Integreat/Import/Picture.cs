using UmbracoKi.Pictures;

namespace UmbracoKi.Integreat.Import;

/// <summary>A picture of the source and the medium it becomes.</summary>
/// <param name="Texts">What the source says of it.</param>
internal sealed record Picture(Uri Address, Guid Key, PictureFolder Folder, AlternativeTexts Texts);
