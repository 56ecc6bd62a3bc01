namespace UmbracoKi.Integreat.Import;

/// <summary>Children that are to be brought into this order.</summary>
/// <param name="Parent">Null for the root.</param>
internal sealed record ImportOrder(Guid? Parent, IReadOnlyList<Guid> Children);
