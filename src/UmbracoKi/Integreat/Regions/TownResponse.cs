namespace UmbracoKi.Integreat.Regions;

internal sealed record TownResponse(decimal Latitude, decimal Longitude);
