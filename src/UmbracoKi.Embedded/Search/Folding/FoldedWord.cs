namespace UmbracoKi.Embedded.Search.Folding;

/// <summary>One word as it is looked up.</summary>
/// <param name="Text">Lower case, without diacritics: <c>buro</c> for Büro.</param>
/// <param name="Spelled">The same with its umlauts written out, <c>buero</c>; null for a word without any.</param>
internal readonly record struct FoldedWord(string Text, string? Spelled);
