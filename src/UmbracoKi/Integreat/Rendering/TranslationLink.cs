namespace UmbracoKi.Integreat.Rendering;

internal sealed record TranslationLink(int? Id, string Url, string Path);
