namespace UmbracoKi.Integreat;

internal sealed record ErrorResponse(string Error);
