using System.Globalization;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Languages;

/// <summary>
/// Lets Umbraco's language service save the registry's cultures that the operating system has no data for (easy German,
/// Romani), and leaves every other judgement to the validator it wraps. See docs/adr/0002-easy-german-culture.md.
/// </summary>
internal sealed class RegistryIsoCodeValidator(IIsoCodeValidator inner) : IIsoCodeValidator
{
    public bool IsValid(string isoCode) => IsOfRegistry(isoCode) || inner.IsValid(isoCode);

    public bool IsValid(CultureInfo culture) => IsOfRegistry(culture.Name) || inner.IsValid(culture);

    // Spelled exactly: Umbraco compares stored codes with .NET's spelling, so another casing must stay invalid.
    private static bool IsOfRegistry(string isoCode) =>
        LanguageRegistry.TryGetByCulture(isoCode, out var language)
        && string.Equals(language.Culture, isoCode, StringComparison.Ordinal)
        && string.Equals(NameOf(isoCode), isoCode, StringComparison.Ordinal);

    private static string? NameOf(string isoCode)
    {
        try
        {
            return CultureInfo.GetCultureInfo(isoCode).Name;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
