using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Users;

namespace UmbracoKi.Embedded.Backoffice.Management.UserGroups;

internal sealed record UserGroupResponse
{
    public required Guid Id { get; init; }

    public required bool IsDeletable { get; init; }

    public required bool AliasCanBeChanged { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required string? Icon { get; init; }

    public required string[] Sections { get; init; }

    /// <summary>Empty with <see cref="HasAccessToAllLanguages"/>.</summary>
    public required string[] Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required ReferenceById? DocumentStartNode { get; init; }

    public required bool DocumentRootAccess { get; init; }

    public required ReferenceById? MediaStartNode { get; init; }

    public required bool MediaRootAccess { get; init; }

    public required string[] FallbackPermissions { get; init; }

    public required GranularPermissionModel[] Permissions { get; init; }
}

internal record UserGroupRequest
{
    [Required]
    public string Name { get; init; } = string.Empty;

    [Required]
    public string Alias { get; init; } = string.Empty;

    public string? Icon { get; init; }

    public string[] Sections { get; init; } = [];

    public string[] Languages { get; init; } = [];

    public bool HasAccessToAllLanguages { get; init; }

    public ReferenceById? DocumentStartNode { get; init; }

    public bool DocumentRootAccess { get; init; }

    public ReferenceById? MediaStartNode { get; init; }

    public bool MediaRootAccess { get; init; }

    public string[] FallbackPermissions { get; init; } = [];

    public GranularPermissionModel[] Permissions { get; init; } = [];
}

internal sealed record CreateUserGroupRequest : UserGroupRequest
{
    public Guid? Id { get; init; }
}

internal sealed record DeleteUserGroupsRequest
{
    public ReferenceById[] UserGroupIds { get; init; } = [];
}
