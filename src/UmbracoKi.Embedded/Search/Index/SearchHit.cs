namespace UmbracoKi.Embedded.Search.Index;

/// <summary>An item that was found.</summary>
internal readonly record struct SearchHit(int Id, Guid Key);
