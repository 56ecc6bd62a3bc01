namespace UmbracoKi.Web.Overview;

internal static class OverviewEndpoints
{
    /// <summary><c>/</c>: a page for people, German unless <c>?lang=en</c>.</summary>
    public static WebApplication MapOverview(this WebApplication app)
    {
        app.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], Show);
        return app;
    }

    private static IResult Show(HttpContext context, OverviewSource overview, string? lang)
    {
        var texts = lang == OverviewTexts.English.Tag ? OverviewTexts.English : OverviewTexts.German;
        var request = context.Request;
        context.Response.Headers.ContentSecurityPolicy = OverviewStyle.Policy;
        context.Response.Headers.ContentLanguage = texts.Tag;
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Content(OverviewPage.Render(overview.Get(), texts, $"{request.Scheme}://{request.Host}"), "text/html; charset=utf-8");
    }
}
