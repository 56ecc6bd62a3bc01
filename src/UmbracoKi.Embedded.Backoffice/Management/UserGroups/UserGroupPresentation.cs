using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Users;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.UserGroups;

/// <summary>Groups as the client knows them, with keys, ISO codes and its own names of sections; and the way back.</summary>
internal sealed class UserGroupPresentation(IEntityService entities, ILanguageService languages)
{
    public async Task<UserGroupResponse[]> ShowAsync(IEnumerable<IUserGroup> groups)
    {
        var codes = (await languages.GetAllAsync()).ToDictionary(language => language.Id, language => language.IsoCode);
        return [.. groups.Select(group => Show(group, codes))];
    }

    /// <summary>Puts all of the request into the group.</summary>
    public async Task<UserGroupOperationStatus> FillAsync(IUserGroup group, UserGroupRequest request)
    {
        var known = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, language => language.Id, StringComparer.OrdinalIgnoreCase);
        if (!request.Languages.All(known.ContainsKey))
        {
            return UserGroupOperationStatus.LanguageNotFound;
        }

        if (!TryStartNode(request.DocumentStartNode, request.DocumentRootAccess, UmbracoObjectTypes.Document, out var documents))
        {
            return UserGroupOperationStatus.DocumentStartNodeKeyNotFound;
        }

        if (!TryStartNode(request.MediaStartNode, request.MediaRootAccess, UmbracoObjectTypes.Media, out var media))
        {
            return UserGroupOperationStatus.MediaStartNodeKeyNotFound;
        }

        group.Name = request.Name;
        group.Alias = request.Alias;
        group.Icon = request.Icon;
        group.HasAccessToAllLanguages = request.HasAccessToAllLanguages;
        group.StartContentId = documents;
        group.StartMediaId = media;
        group.Permissions = request.FallbackPermissions.ToHashSet();
        group.GranularPermissions = request.Permissions.SelectMany(permission => permission.ToPermissions()).ToHashSet();
        group.ClearAllowedLanguages();
        foreach (var code in request.Languages)
        {
            group.AddAllowedLanguage(known[code]);
        }

        group.ClearAllowedSections();
        foreach (var section in request.Sections)
        {
            group.AddAllowedSection(Sections.FromClient(section));
        }

        return UserGroupOperationStatus.Success;
    }

    private UserGroupResponse Show(IUserGroup group, Dictionary<int, string> codes) => new()
    {
        Id = group.Key,
        IsDeletable = !group.IsSystemUserGroup(),
        AliasCanBeChanged = !group.IsSystemUserGroup(),
        Name = group.Name ?? string.Empty,
        Alias = group.Alias,
        Icon = group.Icon,
        Sections = [.. group.AllowedSections.Select(Sections.ToClient)],
        Languages = [.. group.AllowedLanguages.Where(codes.ContainsKey).Select(id => codes[id])],
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        DocumentStartNode = Node(group.StartContentId, UmbracoObjectTypes.Document),
        DocumentRootAccess = group.StartContentId == Constants.System.Root,
        MediaStartNode = Node(group.StartMediaId, UmbracoObjectTypes.Media),
        MediaRootAccess = group.StartMediaId == Constants.System.Root,
        FallbackPermissions = [.. group.Permissions],
        Permissions = GranularPermissionModel.Of(group.GranularPermissions),
    };

    private ReferenceById? Node(int? id, UmbracoObjectTypes type)
        => id is > 0 and { } node && entities.GetKey(node, type) is { Success: true } key ? new ReferenceById(key.Result) : null;

    // A node wins over the root, as in the original.
    private bool TryStartNode(ReferenceById? node, bool root, UmbracoObjectTypes type, out int? id)
    {
        id = root ? Constants.System.Root : null;
        if (node is null)
        {
            return true;
        }

        var found = entities.GetId(node.Id, type);
        id = found.Result;
        return found.Success;
    }
}
