using Umbraco.Cms.Core.Security;
using UmbracoKi.Embedded.Backoffice.Client.Login;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary><c>/umbraco/login</c> and the pages to choose a password and to ask for a new one, with their scripts and stylesheet.</summary>
internal sealed class LoginMiddleware(RequestDelegate next)
{
    private static readonly PathString Root = "/umbraco/login";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments(Root, out var rest) || !Respond.IsRead(context.Request) || context.GetEndpoint() is not null)
        {
            return next(context);
        }

        return rest.Value switch
        {
            null or "" or "/" => PageAsync(context),
            "/account.js" => FileAsync(context, LoginResources.SharedScript, "text/javascript"),
            "/login.js" => FileAsync(context, LoginResources.Script, "text/javascript"),
            "/invitation.js" => FileAsync(context, LoginResources.InvitationScript, "text/javascript"),
            "/forgot-password.js" => FileAsync(context, LoginResources.ForgotPasswordScript, "text/javascript"),
            "/login.css" => FileAsync(context, LoginResources.Stylesheet, "text/css"),
            "/favicon.svg" => FileAsync(context, BackofficeGraphics.Find("favicon")!, "image/svg+xml"),
            _ => NotFound(context),
        };
    }

    private static Task PageAsync(HttpContext context)
    {
        var language = LoginLanguage.Of(context.Request);
        language.Remember(context);
        var query = context.Request.Query;
        var offersNewPassword = context.RequestServices.GetService<IUserForgotPasswordSender>()?.CanSend() == true;
        var page = PasswordFlow.Of(query["flow"]) is { } flow
            ? InvitationPage.Render(language, flow, query["userId"].ToString(), query[flow.CodeParameter].ToString())
            : offersNewPassword && query["flow"] == ForgotPasswordPage.Flow ? ForgotPasswordPage.Render(language)
            : LoginPage.Render(language, ReturnAddress.Of(query["ReturnUrl"]), offersNewPassword);
        return Respond.HtmlAsync(context, Respond.Utf8(page), ContentPolicy.Login);
    }

    private static Task FileAsync(HttpContext context, EmbeddedFile file, string contentType) =>
        Respond.BytesAsync(context, file.Bytes, contentType, file.ETag, Respond.Revalidate);

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
