namespace UmbracoKi.Integreat.Rendering;

/// <param name="Kind">The type of the response record.</param>
internal readonly record struct FragmentKey(Type Kind, Guid Document, string Language, string BaseUrl);
