namespace UmbracoKi.Embedded.Search.Index;

/// <summary>The words of an item in one culture, as they are found.</summary>
/// <param name="Culture">Lower case; empty for an item that does not vary by culture.</param>
/// <param name="Name">Folded words with a space between.</param>
/// <param name="Values">Likewise, of all properties.</param>
/// <param name="IsDraft">Whether this is what editors see.</param>
/// <param name="IsPublished">Whether this is what visitors see. Both are true as long as nothing was edited since.</param>
internal sealed record SearchableVariant(string Culture, string Name, string Values, bool IsDraft, bool IsPublished);
