using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Pages;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Imprint;

/// <summary>The imprint; in the default language where it is not translated.</summary>
internal sealed record ImprintResponse(
    int Id,
    string Url,
    string Path,
    string Title,
    string ModifiedGmt,
    string LastUpdated,
    string Excerpt,
    string Content,
    ParentResponse? Parent,
    IReadOnlyDictionary<string, AlternateResponse> AvailableLanguages,
    string? Thumbnail,
    string Hash)
{
    public static ImprintResponse From(RenderContext context, PublishedNode imprint, PublishedVariant variant)
    {
        var title = variant.Title();
        var content = context.Render(variant.Values.Text("content"), variant.Language);
        var path = $"/{context.Region!.Values.Text("slug").ToLowerInvariant()}/{context.Language}/imprint/";
        return new ImprintResponse(
            variant.Id,
            context.BaseUrl + path,
            path,
            title,
            context.ModifiedGmtOf(variant),
            context.LastUpdatedOf(variant),
            PlainText.Of(content),
            content,
            Parent: null,
            context.AlternatesOf(imprint),
            Thumbnail: null,
            ContentHash.Of(title, content));
    }
}
