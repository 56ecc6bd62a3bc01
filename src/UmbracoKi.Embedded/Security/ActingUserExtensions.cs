using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Security;

/// <summary>Lets work outside of requests be done in somebody's name.</summary>
public static class ActingUserExtensions
{
    /// <summary>Until the answer is disposed, what happens in this asynchronous flow is done by <paramref name="user"/>, for audit rows and the like.</summary>
    public static IDisposable ActAs(this IBackOfficeSecurityAccessor accessor, IUser user) => accessor.Override(new UserSecurity(user));
}
