using UmbracoKi.Embedded.Backoffice.Packages;

namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>The index page for every address below <c>/umbraco</c> that is no API and no file: the client routes in the browser.</summary>
internal sealed class IndexMiddleware(RequestDelegate next, ClientPackSource client, IPackageManifests packages, IndexPage page)
{
    private static readonly PathString Root = "/umbraco";

    private static readonly PathString[] NotPages =
    [
        "/umbraco/management", "/umbraco/delivery", "/umbraco/backoffice", "/umbraco/openapi", "/umbraco/swagger", "/umbraco/serverEventHub", "/umbraco/PreviewHub",
        "/umbraco/umbracoki", "/umbraco/api",
    ];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!Answers(context))
        {
            await next(context);
        }
        else if (client.Find() is { } pack)
        {
            var rendered = page.Render(pack, await packages.ReadAsync(context.RequestAborted));
            await Respond.HtmlAsync(context, rendered.Bytes, rendered.Policy, rendered.ETag);
        }
        else
        {
            await Respond.HtmlAsync(context, MissingClientPage.Bytes, ContentPolicy.PlainPage, status: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static bool Answers(HttpContext context)
    {
        var path = context.Request.Path;
        return Respond.IsRead(context.Request)
            && path.StartsWithSegments(Root)
            && context.GetEndpoint() is null
            && !Array.Exists(NotPages, root => path.StartsWithSegments(root))
            && KnownTypes.Find(path.Value!) is null;
    }
}
