using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>Accounts as the users section shows them.</summary>
internal sealed class UserPresentation(IEntityService entities, AppCaches caches, Avatars avatars)
{
    public UserResponse Show(IUser user) => new()
    {
        Id = user.Key,
        Email = user.Email,
        UserName = user.Username,
        Name = user.Name ?? string.Empty,
        UserGroupIds = [.. user.Groups.Select(group => new ReferenceById(group.Key))],
        LanguageIsoCode = user.Language,
        DocumentStartNodeIds = Keys(user.StartContentIds, UmbracoObjectTypes.Document),
        HasDocumentRootAccess = HasRoot(user.StartContentIds),
        MediaStartNodeIds = Keys(user.StartMediaIds, UmbracoObjectTypes.Media),
        HasMediaRootAccess = HasRoot(user.StartMediaIds),
        AvatarUrls = avatars.Of(user),
        State = user.UserState,
        FailedLoginAttempts = user.FailedPasswordAttempts,
        CreateDate = user.CreateDate.Offset(),
        UpdateDate = user.UpdateDate.Offset(),
        LastLoginDate = user.LastLoginDate.Offset(),
        LastLockoutDate = user.LastLockoutDate.Offset(),
        LastPasswordChangeDate = user.LastPasswordChangeDate.Offset(),
        IsAdmin = user.IsAdmin(),
        Kind = user.Kind,
    };

    /// <summary>What is left after the groups' start nodes are added.</summary>
    public UserStartNodesResponse ShowStartNodes(IUser user)
    {
        var documents = user.CalculateContentStartNodeIds(entities, caches);
        var media = user.CalculateMediaStartNodeIds(entities, caches);
        return new UserStartNodesResponse(
            user.Key, Keys(documents, UmbracoObjectTypes.Document), HasRoot(documents), Keys(media, UmbracoObjectTypes.Media), HasRoot(media));
    }

    private static bool HasRoot(int[]? ids) => ids?.Contains(Constants.System.Root) == true;

    private ReferenceById[] Keys(int[]? ids, UmbracoObjectTypes type) =>
    [
        .. (ids ?? []).Where(id => id > 0).Select(id => entities.GetKey(id, type)).Where(key => key.Success).Select(key => new ReferenceById(key.Result)),
    ];
}
