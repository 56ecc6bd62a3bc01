namespace UmbracoKi.Embedded.Backoffice.Management.Answers;

/// <summary>A sign the client paints on an item, e.g. <c>Umb.PendingChanges</c>.</summary>
internal sealed record Flag(string Alias);
