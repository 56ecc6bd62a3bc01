using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Membership;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Server;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

internal sealed record UserResponse
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required ReferenceById[] UserGroupIds { get; init; }

    public required string? LanguageIsoCode { get; init; }

    /// <summary>The account's own; empty for those of its groups.</summary>
    public required ReferenceById[] DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required ReferenceById[] MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required string[] AvatarUrls { get; init; }

    public required UserState State { get; init; }

    public required int FailedLoginAttempts { get; init; }

    public required DateTimeOffset CreateDate { get; init; }

    public required DateTimeOffset UpdateDate { get; init; }

    public required DateTimeOffset? LastLoginDate { get; init; }

    public required DateTimeOffset? LastLockoutDate { get; init; }

    public required DateTimeOffset? LastPasswordChangeDate { get; init; }

    public required bool IsAdmin { get; init; }

    public required UserKind Kind { get; init; }
}

internal sealed record UserConfigurationResponse(
    bool CanInviteUsers, bool UsernameIsEmail, PasswordConfiguration PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

internal sealed record UserStartNodesResponse(
    Guid Id, ReferenceById[] DocumentStartNodeIds, bool HasDocumentRootAccess, ReferenceById[] MediaStartNodeIds, bool HasMediaRootAccess);

internal sealed record ResetPasswordResponse(string? ResetPassword);

internal record UserRequest
{
    [Required]
    public string Email { get; init; } = string.Empty;

    [Required]
    public string UserName { get; init; } = string.Empty;

    [Required]
    public string Name { get; init; } = string.Empty;

    public ReferenceById[] UserGroupIds { get; init; } = [];
}

internal sealed record CreateUserRequest : UserRequest
{
    public Guid? Id { get; init; }

    public UserKind Kind { get; init; }
}

internal sealed record InviteUserRequest : UserRequest
{
    public Guid? Id { get; init; }

    public string? Message { get; init; }
}

internal sealed record UpdateUserRequest : UserRequest
{
    [Required]
    public string LanguageIsoCode { get; init; } = string.Empty;

    public ReferenceById[] DocumentStartNodeIds { get; init; } = [];

    public bool HasDocumentRootAccess { get; init; }

    public ReferenceById[] MediaStartNodeIds { get; init; } = [];

    public bool HasMediaRootAccess { get; init; }
}

internal sealed record UsersRequest
{
    public ReferenceById[] UserIds { get; init; } = [];
}

internal sealed record SetUserGroupsRequest
{
    public ReferenceById[] UserIds { get; init; } = [];

    public ReferenceById[] UserGroupIds { get; init; } = [];
}

internal sealed record ChangePasswordRequest
{
    [Required]
    public string NewPassword { get; init; } = string.Empty;
}

internal sealed record ResendInvitationRequest
{
    [Required]
    public ReferenceById? User { get; init; }

    public string? Message { get; init; }
}

internal sealed record InvitationLinkResponse(Uri Link, int ValidHours);

internal record VerifyInvitationRequest
{
    [Required]
    public ReferenceById? User { get; init; }

    [Required]
    public string Token { get; init; } = string.Empty;
}

internal sealed record CreateInitialPasswordRequest : VerifyInvitationRequest
{
    [Required]
    public string Password { get; init; } = string.Empty;
}

internal sealed record VerifyInvitationResponse(PasswordConfiguration PasswordConfiguration);

internal sealed record SetAvatarRequest
{
    /// <summary>A temporary file.</summary>
    [Required]
    public ReferenceById File { get; init; } = null!;
}
