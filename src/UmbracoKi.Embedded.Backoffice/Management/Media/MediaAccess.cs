using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Media;

/// <summary>May this user reach these media? Asked of Umbraco's own permission service.</summary>
internal sealed class MediaAccess(IMediaPermissionService permissions)
{
    /// <returns>True also for a medium that does not exist: that is told afterwards.</returns>
    public async Task<bool> AllowsAsync(Editor editor, params Guid[] media)
        => Passes(await permissions.AuthorizeAccessAsync(editor.User, media));

    /// <param name="media">Null for the root.</param>
    public async Task<bool> AllowsAtAsync(Editor editor, Guid? media)
        => media is { } key ? await AllowsAsync(editor, key) : Passes(await permissions.AuthorizeRootAccessAsync(editor.User));

    public async Task<bool> AllowsBinAsync(Editor editor) => Passes(await permissions.AuthorizeBinAccessAsync(editor.User));

    private static bool Passes(MediaAuthorizationStatus status)
        => status is MediaAuthorizationStatus.Success or MediaAuthorizationStatus.NotFound;
}
