using UmbracoKi.Embedded.Backoffice.Client;

namespace UmbracoKi.Embedded.Backoffice.Packages;

/// <summary><c>manifest/manifest/public</c> of the Management API, asked before anybody is signed in. The other two need a user, so they are not answered here.</summary>
internal sealed class PublicManifestMiddleware(RequestDelegate next, PackageManifestAnswers answers)
{
    private static readonly PathString Path = "/umbraco/management/api/v1/manifest/manifest/public";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path != Path || !HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint() is not null)
        {
            await next(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(await answers.PublicAsync(context.RequestAborted), context.RequestAborted);
    }
}
