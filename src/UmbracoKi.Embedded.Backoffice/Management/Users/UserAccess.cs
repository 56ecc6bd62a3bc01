using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>
/// Who may change which accounts and groups. Administrators may change all. Others with the users section may change and
/// hand out only what does not exceed their own powers, and not their own account: nobody raises himself, directly or
/// through somebody whose password he can reset.
/// </summary>
internal sealed class UserAccess(IUserService users, IUserGroupService groups, IEntityService entities, AppCaches caches)
{
    public bool MaySee(Editor editor, IUser user) => editor.User.IsAdmin() || !user.IsAdmin();

    /// <returns>True also for accounts that do not exist: that is told afterwards.</returns>
    public async Task<bool> MayChangeAsync(Editor editor, params Guid[] keys)
    {
        if (editor.User.IsAdmin())
        {
            return true;
        }

        // Asked by hand: no keys would mean all accounts.
        return !keys.Contains(editor.Key)
            && (keys.Length == 0 || (await users.GetAsync(keys)).All(user => Covers(editor, user.Groups, user.StartContentIds, user.StartMediaIds)));
    }

    /// <summary>May the editor put somebody into these groups?</summary>
    public async Task<bool> MayHandOutAsync(Editor editor, params Guid[] groupKeys)
        => editor.User.IsAdmin()
            || groupKeys.Length == 0
            || Covers(editor, (await groups.GetAsync(groupKeys)).Select(group => group.ToReadOnlyGroup()), null, null);

    /// <summary>May the editor make, change or delete this group? Asked with the group as it is and as it shall be.</summary>
    public bool MayChange(Editor editor, IUserGroup group) => editor.User.IsAdmin() || Covers(editor, [group.ToReadOnlyGroup()], null, null);

    /// <summary>May the editor give these start nodes to somebody?</summary>
    public bool MayHandOut(Editor editor, IEnumerable<Guid> documents, bool documentRoot, IEnumerable<Guid> media, bool mediaRoot)
        => editor.User.IsAdmin()
            || Covers(
                editor, [],
                [.. Ids(documents, UmbracoObjectTypes.Document), .. documentRoot ? [Constants.System.Root] : Array.Empty<int>()],
                [.. Ids(media, UmbracoObjectTypes.Media), .. mediaRoot ? [Constants.System.Root] : Array.Empty<int>()]);

    private IEnumerable<int> Ids(IEnumerable<Guid> keys, UmbracoObjectTypes type)
        => keys.Select(key => entities.GetId(key, type)).Where(found => found.Success).Select(found => found.Result);

    private bool Covers(Editor editor, IEnumerable<IReadOnlyUserGroup> given, int[]? documents, int[]? media)
    {
        var held = given.ToList();
        return Powers.Of(editor.User).Covers(new Powers(held))
            && Within(
                [.. documents ?? [], .. held.Select(group => group.StartContentId).OfType<int>()],
                UmbracoObjectTypes.Document,
                editor.User.CalculateContentStartNodeIds(entities, caches) ?? [])
            && Within(
                [.. media ?? [], .. held.Select(group => group.StartMediaId).OfType<int>()],
                UmbracoObjectTypes.Media,
                editor.User.CalculateMediaStartNodeIds(entities, caches) ?? []);
    }

    private bool Within(int[] starts, UmbracoObjectTypes type, int[] own)
        => own.Contains(Constants.System.Root) || starts.All(start => start != Constants.System.Root
            && entities.Get(start, type) is { } node
            && node.Path.Split(',').Any(step => int.TryParse(step, out var id) && own.Contains(id)));
}
