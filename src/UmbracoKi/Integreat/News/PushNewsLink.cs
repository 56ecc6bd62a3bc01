namespace UmbracoKi.Integreat.News;

internal sealed record PushNewsLink(int Id);
