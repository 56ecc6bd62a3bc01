using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>What a group may do beyond, or instead of, its fallback permissions; the kind is in <c>$type</c>.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(DocumentPermissionModel), "DocumentPermissionPresentationModel")]
[JsonDerivedType(typeof(DocumentPropertyValuePermissionModel), "DocumentPropertyValuePermissionPresentationModel")]
[JsonDerivedType(typeof(UnknownTypePermissionModel), "UnknownTypePermissionPresentationModel")]
internal abstract record GranularPermissionModel(string[] Verbs)
{
    /// <summary>One model a document, property or unknown context, with all its verbs.</summary>
    public static GranularPermissionModel[] Of(IEnumerable<IGranularPermission> permissions) =>
    [
        .. permissions.GroupBy(permission => (permission.Context, permission.Key)).Select(group => Of(group.First(), [.. group.Select(p => p.Permission).Distinct()])),
    ];

    private static GranularPermissionModel Of(IGranularPermission permission, string[] verbs) => permission switch
    {
        DocumentGranularPermission document => new DocumentPermissionModel(new ReferenceById(document.Key), verbs),
        _ => new UnknownTypePermissionModel(permission.Context, verbs),
    };
}

internal sealed record DocumentPermissionModel(ReferenceById Document, string[] Verbs) : GranularPermissionModel(Verbs);

internal sealed record DocumentPropertyValuePermissionModel(ReferenceById DocumentType, ReferenceById PropertyType, string[] Verbs) : GranularPermissionModel(Verbs);

internal sealed record UnknownTypePermissionModel(string Context, string[] Verbs) : GranularPermissionModel(Verbs);
