using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Client;
using UmbracoKi.Embedded.Backoffice.SignIn;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>Opening the client's preview page begins a preview.</summary>
/// <remarks>
/// The client ends the preview when the page is left, also when it is only loaded again or taken over by the next "Save and
/// preview", and begins none on arrival. The frame would then show nothing.
/// </remarks>
internal sealed class PreviewPageMiddleware(RequestDelegate next, IPreviewService previews, CookieTokenAuthenticator authenticator)
{
    private static readonly PathString Page = "/umbraco/preview";

    public async Task InvokeAsync(HttpContext context)
    {
        if (Respond.IsRead(context.Request) && context.Request.Path == Page && await authenticator.FindVisitorAsync(context) is { } visitor)
        {
            await previews.TryEnterPreviewAsync(visitor.User);
        }

        await next(context);
    }
}
