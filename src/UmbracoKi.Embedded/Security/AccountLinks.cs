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
/// <remarks>Their host is <c>Umbraco:CMS:Security:BackOfficeHost</c>, else that of the request, else the application's own.</remarks>
internal sealed class AccountLinks(
    ICoreBackOfficeUserManager manager, IHttpContextAccessor http, IHostingEnvironment hosting, IOptions<SecuritySettings> settings)
    : IInviteUriProvider, IForgotPasswordUriProvider
{
    private const string LoginPage = "/umbraco/login";

    public async Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee)
        => Link("invite-user", "inviteCode", invitee, await manager.GenerateEmailConfirmationTokenAsync(invitee));

    public async Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user)
        => Link("reset-password", "resetCode", user, await manager.GeneratePasswordResetTokenAsync(user));

    private Attempt<Uri, UserOperationStatus> Link(string flow, string codeName, IUser user, Attempt<string, UserOperationStatus> token)
        => token.Success
            ? Attempt.SucceedWithStatus(
                UserOperationStatus.Success,
                new Uri(Host(), $"{LoginPage}?flow={flow}&userId={user.Key}&{codeName}={Uri.EscapeDataString(token.Result.ToUrlBase64()!)}"))
            : Attempt.FailWithStatus<Uri, UserOperationStatus>(token.Status, Host());

    private Uri Host() => settings.Value.BackOfficeHost
        ?? (http.HttpContext is { } context ? new Uri(UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host)) : hosting.ApplicationMainUrl);
}
