using System.ComponentModel.DataAnnotations;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Server;
using UmbracoKi.Embedded.Backoffice.Management.Users;

namespace UmbracoKi.Embedded.Backoffice.Management.CurrentUser;

/// <summary>The client's source of truth for what it shows and allows.</summary>
internal sealed record CurrentUserResponse
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required ReferenceById[] UserGroupIds { get; init; }

    public required string? LanguageIsoCode { get; init; }

    /// <summary>Empty for the root; see <see cref="HasDocumentRootAccess"/>.</summary>
    public required ReferenceById[] DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required ReferenceById[] MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required string[] AvatarUrls { get; init; }

    /// <summary>The languages this user may edit; empty with <see cref="HasAccessToAllLanguages"/>.</summary>
    public required string[] Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required bool HasAccessToSensitiveData { get; init; }

    public required string[] FallbackPermissions { get; init; }

    public required GranularPermissionModel[] Permissions { get; init; }

    public required string[] AllowedSections { get; init; }

    public required bool IsAdmin { get; init; }
}

internal sealed record CurrentUserConfigurationResponse(
    bool KeepUserLoggedIn, PasswordConfiguration PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

internal sealed record UserPermissionsResponse(UserPermission[] Permissions);

internal sealed record UserPermission(Guid NodeKey, string[] Permissions);

internal sealed record ChangeOwnPasswordRequest
{
    [Required]
    public string NewPassword { get; init; } = string.Empty;

    public string? OldPassword { get; init; }
}
