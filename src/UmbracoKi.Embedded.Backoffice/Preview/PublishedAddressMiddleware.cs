using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Client;
using UmbracoKi.Embedded.Backoffice.SignIn;
using UmbracoKi.Embedded.DeliveryApi.Rendering;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>
/// Where a preview leads on, the client goes to the address of the published document. This host has no pages there; who
/// is signed in is led to <see cref="PreviewFrame"/>, which shows what is published.
/// </summary>
internal sealed class PublishedAddressMiddleware(
    RequestDelegate next, CookieTokenAuthenticator authenticator, IDocumentReader documents, ILanguageService languages)
{
    private static readonly PathString[] NotPages = ["/umbraco", "/App_Plugins", "/media"];

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (Respond.IsRead(request)
            && context.GetEndpoint() is null
            && request.Path.Value is { Length: > 1 } path
            && !Array.Exists(NotPages, root => request.Path.StartsWithSegments(root))
            && await authenticator.FindVisitorAsync(context) is not null
            && documents.Locate(path, await languages.GetDefaultIsoCodeAsync(), new Uri($"{request.Scheme}://{request.Host}")) is var (document, culture))
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect(PreviewFrame.AddressOf(document, culture));
            return;
        }

        await next(context);
    }
}
