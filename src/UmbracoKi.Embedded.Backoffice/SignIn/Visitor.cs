using Umbraco.Cms.Core.Models.Membership;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Somebody signed in, as the browser's cookies say.</summary>
internal sealed record Visitor(IUser User, Token Token);
