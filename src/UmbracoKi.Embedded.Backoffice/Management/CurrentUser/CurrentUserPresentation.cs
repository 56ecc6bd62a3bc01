using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Users;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.CurrentUser;

/// <summary>Sums up a user's groups.</summary>
internal sealed class CurrentUserPresentation(IEntityService entities, ILanguageService languages, AppCaches caches, Avatars avatars)
{
    public async Task<CurrentUserResponse> ShowAsync(IUser user)
    {
        var groups = user.Groups.ToList();
        var content = user.CalculateContentStartNodeIds(entities, caches) ?? [];
        var media = user.CalculateMediaStartNodeIds(entities, caches) ?? [];
        var everyLanguage = groups.Any(group => group.HasAccessToAllLanguages);
        return new CurrentUserResponse
        {
            Id = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = user.Name ?? string.Empty,
            UserGroupIds = [.. groups.Select(group => new ReferenceById(group.Key))],
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = Keys(content, UmbracoObjectTypes.Document),
            HasDocumentRootAccess = content.Contains(Constants.System.Root),
            MediaStartNodeIds = Keys(media, UmbracoObjectTypes.Media),
            HasMediaRootAccess = media.Contains(Constants.System.Root),
            AvatarUrls = avatars.Of(user),
            Languages = everyLanguage ? [] : await languages.GetIsoCodesByIdsAsync([.. groups.SelectMany(group => group.AllowedLanguages).Distinct()]),
            HasAccessToAllLanguages = everyLanguage,
            HasAccessToSensitiveData = user.HasAccessToSensitiveData(),
            FallbackPermissions = [.. groups.SelectMany(group => group.Permissions).Distinct()],
            Permissions = GranularPermissionModel.Of(groups.SelectMany(group => group.GranularPermissions)),
            AllowedSections = [.. user.AllowedSections.Distinct().Select(Sections.ToClient)],
            IsAdmin = user.IsAdmin(),
        };
    }

    private ReferenceById[] Keys(int[] ids, UmbracoObjectTypes type) =>
    [
        .. ids.Where(id => id > 0).Select(id => entities.GetKey(id, type)).Where(key => key.Success).Select(key => new ReferenceById(key.Result)),
    ];
}
