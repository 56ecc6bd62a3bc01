using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Security;

/// <summary>The outcome of an attempt to sign in.</summary>
/// <param name="User">The user, as saved; null with <see cref="SignInStatus.InvalidCredentials"/>.</param>
/// <param name="SessionId">To be validated with <c>IUserService.ValidateLoginSession</c> on later requests; null unless signed in.</param>
public sealed record SignInResult(SignInStatus Status, IUser? User, Guid? SessionId);
