using System.Globalization;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Languages;

/// <summary>Offers the registry's cultures in the backoffice's list too when the platform does not list them.</summary>
internal sealed class RegistryCultureService(ICultureService inner) : ICultureService
{
    public CultureInfo[] GetValidCultureInfos() =>
    [
        .. inner.GetValidCultureInfos()
            .Concat(LanguageRegistry.All.Select(language => CultureInfo.GetCultureInfo(language.Culture)))
            .DistinctBy(culture => culture.Name)
            .OrderBy(culture => culture.EnglishName, StringComparer.InvariantCulture),
    ];
}
