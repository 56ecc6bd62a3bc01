namespace UmbracoKi.Integreat.Rendering;

/// <param name="Kind">The type of the response record.</param>
/// <param name="Occasion">What else it was made for, e.g. a day; empty for nothing.</param>
internal readonly record struct FragmentKey(Type Kind, Guid Document, string Language, string BaseUrl, string Occasion = "");
