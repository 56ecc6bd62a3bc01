using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Backoffice.Management.Security;

/// <summary>What a request's credentials stand for.</summary>
/// <param name="Session">Tells this sign-in from another one of the same user.</param>
internal sealed record SignedIn(IUser User, string Session);
