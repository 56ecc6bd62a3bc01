namespace UmbracoKi.Embedded.Persistence.Domains;

/// <summary>A row of <c>umbracoDomain</c>: a host name, or a culture (<c>*</c> and the node id), of a branch.</summary>
internal sealed class DomainRow
{
    public int Id { get; set; }

    public int? LanguageId { get; set; }

    public int? RootId { get; set; }

    public required string Name { get; set; }

    public int SortOrder { get; set; }
}
