using System.ComponentModel.DataAnnotations;

namespace UmbracoKi.Embedded.Backoffice.Management.Languages;

internal sealed record LanguageResponse(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode);

internal sealed record LanguageItemResponse(string Name, string IsoCode);

internal sealed record CultureResponse(string Name, string EnglishName);

internal record UpdateLanguageRequest
{
    [Required]
    public string Name { get; init; } = string.Empty;

    public bool IsDefault { get; init; }

    public bool IsMandatory { get; init; }

    public string? FallbackIsoCode { get; init; }
}

internal sealed record CreateLanguageRequest : UpdateLanguageRequest
{
    [Required]
    public string IsoCode { get; init; } = string.Empty;
}
