using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.DeliveryApi.Context;

/// <summary>Members cannot sign in here, so whatever public access protects is delivered to nobody.</summary>
internal sealed class RequestMemberAccessService(IPublicAccessService publicAccess) : IRequestMemberAccessService
{
    /// <inheritdoc />
    public Task<PublicAccessStatus> MemberHasAccessToAsync(IPublishedContent content)
        => Task.FromResult(publicAccess.IsProtected(content.Path).Success ? PublicAccessStatus.NotLoggedIn : PublicAccessStatus.AccessAccepted);

    /// <inheritdoc />
    public Task<ProtectedAccess> MemberAccessAsync() => Task.FromResult(ProtectedAccess.None);
}
