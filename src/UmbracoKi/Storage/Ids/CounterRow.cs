namespace UmbracoKi.Storage.Ids;

/// <summary>The highest id ever given in a numbering; it only rises, whatever becomes of the rows.</summary>
internal sealed class CounterRow
{
    public required string Name { get; set; }

    public required int LastId { get; set; }
}
