using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Security;

/// <summary>Links under which the login page lets somebody choose a password.</summary>
/// <remarks>Their host is <see cref="ConfiguredHost"/>; that of an invitation, which somebody known sends, else that of the request.</remarks>
internal sealed class AccountLinks(
    ICoreBackOfficeUserManager manager, IHttpContextAccessor http, IHostingEnvironment hosting, IOptions<SecuritySettings> settings,
    IOptions<WebRoutingSettings> routing)
    : IInviteUriProvider, IForgotPasswordUriProvider
{
    private const string LoginPage = "/umbraco/login";

    /// <summary><c>Umbraco:CMS:Security:BackOfficeHost</c>, else <c>WebRouting:UmbracoApplicationUrl</c>; null if neither is set.</summary>
    public Uri? ConfiguredHost => settings.Value.BackOfficeHost
        ?? (Uri.TryCreate(routing.Value.UmbracoApplicationUrl, UriKind.Absolute, out var address) ? address : null);

    public async Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee)
        => Link(ConfiguredHost ?? RequestedHost(), "invite-user", "inviteCode", invitee, await manager.GenerateEmailConfirmationTokenAsync(invitee));

    public async Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user)
        => Link(ConfiguredHost ?? hosting.ApplicationMainUrl, "reset-password", "resetCode", user, await manager.GeneratePasswordResetTokenAsync(user));

    private static Attempt<Uri, UserOperationStatus> Link(Uri host, string flow, string codeName, IUser user, Attempt<string, UserOperationStatus> token)
        => token.Success
            ? Attempt.SucceedWithStatus(
                UserOperationStatus.Success,
                new Uri(host, $"{LoginPage}?flow={flow}&userId={user.Key}&{codeName}={Uri.EscapeDataString(token.Result.ToUrlBase64()!)}"))
            : Attempt.FailWithStatus<Uri, UserOperationStatus>(token.Status, host);

    private Uri RequestedHost()
        => http.HttpContext is { } context ? new Uri(UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host)) : hosting.ApplicationMainUrl;
}
