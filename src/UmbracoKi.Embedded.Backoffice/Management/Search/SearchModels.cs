namespace UmbracoKi.Embedded.Backoffice.Management.Search;

internal sealed record IndexResponse(
    string Name, IndexHealth HealthStatus, bool CanRebuild, string SearcherName, long DocumentCount, int FieldCount,
    IReadOnlyDictionary<string, object> ProviderProperties);

/// <param name="Status">Healthy or Rebuilding.</param>
internal sealed record IndexHealth(string Status, string? Message);

internal sealed record SearcherResponse(string Name);

/// <param name="Score">Falls from hit to hit; it only says what comes first.</param>
internal sealed record SearchHitResponse(string Id, float Score, int FieldCount, SearchHitField[] Fields);

/// <param name="Name">Examine's names of fields, by which the client finds an item's name and address.</param>
internal sealed record SearchHitField(string Name, string[] Values);
