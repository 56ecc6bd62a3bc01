namespace UmbracoKi.Integreat.News;

internal sealed record NewsLink(string Id);
