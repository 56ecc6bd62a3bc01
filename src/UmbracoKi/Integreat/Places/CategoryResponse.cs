namespace UmbracoKi.Integreat.Places;

/// <param name="Color"><c>#RRGGBB</c>, one of those the map has markers for.</param>
/// <param name="IconUrl">Absolute address of an SVG.</param>
/// <param name="IconColor"><c>house_#585858</c>, the name of the marker.</param>
internal sealed record CategoryResponse(int Id, string Name, string Color, string Icon, string IconUrl, string IconColor);
