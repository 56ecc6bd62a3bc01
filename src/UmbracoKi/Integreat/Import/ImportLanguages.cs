using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Import;

/// <summary>Which languages an import brings, and those it makes for that.</summary>
internal sealed class ImportLanguages(SiteLanguages site, ILanguageService service)
{
    /// <param name="requested">App codes; empty for all the source has, or if it does not say, all of the site.</param>
    /// <param name="offered">The source's own codes.</param>
    /// <returns>App codes in lower case that the registry knows, the site's default first.</returns>
    public IReadOnlyList<string> Choose(IReadOnlyList<string> requested, IReadOnlyList<string> offered, ICollection<ImportProblem> problems)
    {
        var codes = requested.Count > 0 ? requested : offered.Count > 0 ? offered : [.. site.All.Select(language => language.AppCode)];
        var chosen = new List<string> { site.Default.AppCode.ToLowerInvariant() };
        foreach (var code in codes.Select(code => code.Trim().ToLowerInvariant()).Where(code => !chosen.Contains(code)).Distinct().ToList())
        {
            if (LanguageRegistry.TryGetByAppCode(code, out _))
            {
                chosen.Add(code);
            }
            else
            {
                problems.Add(new ImportProblem($"Language {code}", "Left out: no language is known by this code."));
            }
        }

        return chosen;
    }

    /// <summary>Those of the languages that the site does not have.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<string> languages) => [.. languages.Where(code => !site.TryGetByAppCode(code, out _))];

    /// <exception cref="ImportException">Umbraco refused a language.</exception>
    public async Task CreateAsync(IEnumerable<string> languages)
    {
        foreach (var language in languages.Select(LanguageRegistry.GetByAppCode))
        {
            var created = await service.CreateAsync(new Language(language.Culture, language.GermanName), Constants.Security.SuperUserKey);
            if (!created.Success)
            {
                throw new ImportException($"The language {language.GermanName} ({language.Culture}) could not be created: {created.Status}.");
            }
        }

        site.Follow((await service.GetAllAsync()).Select(language => language.IsoCode));
    }
}
