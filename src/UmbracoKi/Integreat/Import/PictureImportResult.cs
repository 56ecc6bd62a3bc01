namespace UmbracoKi.Integreat.Import;

/// <param name="Map">Those that are here now, or would be after a dry run.</param>
internal sealed record PictureImportResult(PictureMap Map, PictureCounts Counts, bool IsInterrupted = false);
