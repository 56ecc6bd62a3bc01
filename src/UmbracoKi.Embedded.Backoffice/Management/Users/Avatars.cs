using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Backoffice.Management.Users;

/// <summary>Pictures of users.</summary>
internal sealed class Avatars(AppCaches caches, MediaFileManager files, IImageUrlGenerator images, IHttpContextAccessor http)
{
    // Written by older versions of Umbraco.
    private const string None = "none";

    /// <returns>One address a size, with scheme and host, the smallest first; empty without a picture. Nobody outside is asked for one.</returns>
    public string[] Of(IUser user)
    {
        if (string.IsNullOrEmpty(user.Avatar) || user.Avatar == None || http.HttpContext?.Request is not { } request)
        {
            return [];
        }

        var addresses = user.GetUserAvatarUrls(caches.RuntimeCache, files, images) ?? [];
        return [.. addresses.Select(address => address.StartsWith('/') ? $"{request.Scheme}://{request.Host}{address}" : address)];
    }
}
