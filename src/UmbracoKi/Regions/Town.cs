namespace UmbracoKi.Regions;

/// <summary>A town of the region, under whose name people find it.</summary>
public sealed record Town(string Name, decimal Latitude, decimal Longitude);
