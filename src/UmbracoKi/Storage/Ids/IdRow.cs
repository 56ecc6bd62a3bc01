namespace UmbracoKi.Storage.Ids;

/// <summary>The id of a document or a translation. Never deleted, so that the id never goes to another one.</summary>
internal sealed class IdRow
{
    public required Guid Document { get; set; }

    /// <summary>App code, lower case; empty for the document itself.</summary>
    public required string Language { get; set; }

    /// <summary>See <see cref="IdNumbering"/>.</summary>
    public required string Numbering { get; set; }

    public required int Id { get; set; }
}
