using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Dictionary;

internal sealed record DictionaryTranslation(string IsoCode, string Translation);

internal sealed record DictionaryItemResponse(Guid Id, string Name, DictionaryTranslation[] Translations);

internal sealed record DictionaryOverviewItem(string Name, Guid Id, ReferenceById? Parent, string[] TranslatedIsoCodes);

internal sealed record DictionaryItemItem(Guid Id, string Name, Flag[] Flags);

internal record UpdateDictionaryItemRequest
{
    [Required]
    public string Name { get; init; } = string.Empty;

    public DictionaryTranslation[] Translations { get; init; } = [];
}

internal sealed record CreateDictionaryItemRequest : UpdateDictionaryItemRequest
{
    public Guid? Id { get; init; }

    public ReferenceById? Parent { get; init; }
}
