using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Installation;

namespace UmbracoKi.Languages;

/// <summary>
/// Creates the site's languages where they are missing and makes the default language default and mandatory. Names,
/// fallbacks and further languages an administrator has set are left alone; nothing is ever deleted.
/// </summary>
internal sealed class LanguageInstaller(ILanguageService languages, SiteLanguages site)
{
    public async Task InstallAsync(InstallationLog log, CancellationToken cancellationToken)
    {
        var existing = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);

        // The default first: creating or updating it takes the flag from the language that had it.
        foreach (var language in site.All.OrderByDescending(language => language == site.Default))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isDefault = language == site.Default;

            if (!existing.TryGetValue(language.Culture, out var installed))
            {
                var created = new Language(language.Culture, language.GermanName) { IsDefault = isDefault, IsMandatory = isDefault };
                Record(log, InstallationOutcome.Created, language, await languages.CreateAsync(created, Constants.Security.SuperUserKey));
            }
            else if (isDefault && !(installed.IsDefault && installed.IsMandatory))
            {
                installed.IsDefault = true;
                installed.IsMandatory = true;
                Record(log, InstallationOutcome.Updated, language, await languages.UpdateAsync(installed, Constants.Security.SuperUserKey));
            }
            else
            {
                log.Add(InstallationOutcome.Unchanged, InstallationSubject.Language, language.Culture);
            }
        }

        site.Follow(existing.Keys);
    }

    private static void Record(InstallationLog log, InstallationOutcome outcome, KiLanguage language, Attempt<ILanguage, LanguageOperationStatus> attempt)
    {
        if (!attempt.Success)
        {
            throw new InstallationException($"The language {language.GermanName} ({language.Culture}) could not be saved: {attempt.Status}.");
        }

        log.Add(outcome, InstallationSubject.Language, language.Culture);
    }
}
