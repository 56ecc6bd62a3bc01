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
        .. permissions.GroupBy(permission => (permission.Context, permission.Key, PropertyOf(permission)))
            .Select(group => Of(group.First(), [.. group.Select(VerbOf).Where(verb => verb.Length > 0).Distinct()])),
    ];

    /// <summary>One a verb. No verbs forbid everything there, which is an empty verb.</summary>
    public IEnumerable<IGranularPermission> ToPermissions() => Verbs.Length == 0 ? [ToPermission(string.Empty)] : Verbs.Select(ToPermission);

    protected abstract IGranularPermission ToPermission(string verb);

    private static GranularPermissionModel Of(IGranularPermission permission, string[] verbs) => permission switch
    {
        DocumentGranularPermission document => new DocumentPermissionModel(new ReferenceById(document.Key), verbs),
        DocumentPropertyValueGranularPermission type when PropertyOf(type) is { } property
            => new DocumentPropertyValuePermissionModel(new ReferenceById(type.Key), new ReferenceById(property), verbs),
        _ => new UnknownTypePermissionModel(permission.Context, verbs),
    };

    // A property's permission is kept at its document type, as "<key of the property>|<verb>".
    private static Guid? PropertyOf(IGranularPermission permission)
        => permission is DocumentPropertyValueGranularPermission && Guid.TryParse(permission.Permission.Split('|')[0], out var key) ? key : null;

    private static string VerbOf(IGranularPermission permission)
        => PropertyOf(permission) is null ? permission.Permission : permission.Permission.Split('|', 2).ElementAtOrDefault(1) ?? string.Empty;
}

internal sealed record DocumentPermissionModel(ReferenceById Document, string[] Verbs) : GranularPermissionModel(Verbs)
{
    protected override IGranularPermission ToPermission(string verb) => new DocumentGranularPermission { Key = Document.Id, Permission = verb };
}

internal sealed record DocumentPropertyValuePermissionModel(ReferenceById DocumentType, ReferenceById PropertyType, string[] Verbs)
    : GranularPermissionModel(Verbs)
{
    protected override IGranularPermission ToPermission(string verb)
        => new DocumentPropertyValueGranularPermission { Key = DocumentType.Id, Permission = $"{PropertyType.Id}|{verb}" };
}

internal sealed record UnknownTypePermissionModel(string Context, string[] Verbs) : GranularPermissionModel(Verbs)
{
    protected override IGranularPermission ToPermission(string verb) => new UnknownTypeGranularPermission { Context = Context, Permission = verb };
}
