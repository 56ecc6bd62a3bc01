namespace UmbracoKi.Integreat.Import;

/// <summary>A picture of the source and the medium it becomes.</summary>
internal sealed record Picture(Uri Address, Guid Key, PictureFolder Folder);
