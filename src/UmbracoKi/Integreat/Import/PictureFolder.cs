namespace UmbracoKi.Integreat.Import;

/// <summary>Where new pictures of a region are put; created with the first of them.</summary>
internal sealed record PictureFolder(Guid Key, string Name);
