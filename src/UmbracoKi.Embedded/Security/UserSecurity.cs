using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Who acts, and what that user may see of the backoffice.</summary>
/// <param name="user">Null if nobody is signed in.</param>
internal sealed class UserSecurity(IUser? user) : IBackOfficeSecurity
{
    public IUser? CurrentUser => user;

    public bool IsAuthenticated() => user is not null;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section, StringComparer.OrdinalIgnoreCase);
}
