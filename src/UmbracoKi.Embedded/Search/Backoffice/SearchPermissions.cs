using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Search.Backoffice;

/// <summary>What the signed-in user may find.</summary>
internal sealed class SearchPermissions(
    IBackOfficeSecurityAccessor security,
    IEntityService entities,
    ILanguageService languages,
    AppCaches caches)
{
    /// <summary>The items the user's trees begin at; null for all. Nobody signed in means none, as in a full Umbraco.</summary>
    public IReadOnlyCollection<int>? StartNodes(UmbracoObjectTypes kind)
    {
        if (security.BackOfficeSecurity?.CurrentUser is not { } user)
        {
            return [];
        }

        var starts = (kind is UmbracoObjectTypes.Media ? user.CalculateMediaStartNodeIds(entities, caches) : user.CalculateContentStartNodeIds(entities, caches)) ?? [];
        return starts.Contains(Constants.System.Root) ? null : starts;
    }

    /// <summary>
    /// The cultures a search looks in when none is named: those the user may work in; null for all. A culture that is
    /// named may always be looked in, because Umbraco lets everyone read every language.
    /// </summary>
    public async Task<IReadOnlyCollection<string>?> CulturesAsync()
    {
        var groups = security.BackOfficeSecurity?.CurrentUser?.Groups.ToArray() ?? [];
        if (groups.Length == 0 || groups.Any(group => group.HasAccessToAllLanguages))
        {
            return null;
        }

        return [.. (await languages.GetAllAsync()).Where(language => groups.Any(group => IsAllowed(group, language))).Select(language => language.IsoCode)];
    }

    private static bool IsAllowed(IReadOnlyUserGroup group, ILanguage language) => group.AllowedLanguages.Contains(language.Id);
}
