namespace UmbracoKi.Embedded.Backoffice.Management.Relations;

/// <summary>A kind of thing, by its readable name.</summary>
internal sealed record ObjectTypeResponse(string? Name, Guid Id);
