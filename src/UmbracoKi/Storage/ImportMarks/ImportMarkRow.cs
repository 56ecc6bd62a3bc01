namespace UmbracoKi.Storage.ImportMarks;

internal sealed class ImportMarkRow
{
    public int Id { get; set; }

    public required string Scope { get; set; }

    public required string Key { get; set; }

    public required string Value { get; set; }
}
