using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Security;

/// <summary>Tells Umbraco's services who sent the current request.</summary>
internal sealed class RequestSecurityAccessor(IHttpContextAccessor http) : IBackOfficeSecurityAccessor
{
    public IBackOfficeSecurity? BackOfficeSecurity => Editor.Find(http.HttpContext) is { } editor ? new RequestSecurity(editor.User) : null;

    private sealed class RequestSecurity(IUser user) : IBackOfficeSecurity
    {
        public IUser CurrentUser => user;

        public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section);

        public bool IsAuthenticated() => true;
    }
}
