using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

internal sealed record OrganisationResponse;

internal static class FrameBridge
{
    public static string Render(this RenderContext context, string html, string language) => html;

    public static string Excerpt(string html) => html;

    public static OrganisationResponse? Organisation(this RenderContext context, PublishedValues values) => null;
}
