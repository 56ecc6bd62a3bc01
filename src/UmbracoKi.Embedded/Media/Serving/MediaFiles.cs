using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Microsoft.Net.Http.Headers;

namespace UmbracoKi.Embedded.Media.Serving;

/// <summary>Serves the files below <c>/media</c> so that nothing an editor uploaded can run in a visitor's browser.</summary>
internal static class MediaFiles
{
    public const string Root = "/media";

    /// <summary>Says that an address asked for a changed image and the original is answered.</summary>
    public const string ProcessingHeader = "X-Image-Processing";

    // A file keeps its address when it is replaced by one of the same name; its ETag then differs.
    private const string Cache = "public, max-age=604800";
    private const string CacheOfVersion = "public, max-age=31536000, immutable";

    // A document of its own, without an origin, that may neither run scripts nor load anything.
    private const string SvgPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

    private static readonly string[] ProcessingParameters =
        ["width", "height", "rmode", "rxy", "ranchor", "rsampler", "rcolor", "orient", "compand", "cc", "format", "quality", "bgcolor", "autoorient"];

    /// <summary>Puts the media files into the pipeline, with ranges, conditional requests and caching.</summary>
    public static IApplicationBuilder UseMediaFiles(this WebApplication app)
    {
        var folder = Path.Combine(app.Environment.ContentRootPath, "wwwroot", "media");
        Directory.CreateDirectory(folder);
        var options = new StaticFileOptions
        {
            RequestPath = Root,
            FileProvider = new PhysicalFileProvider(folder, ExclusionFilters.Sensitive),
            ContentTypeProvider = new ContentTypes(),
            HttpsCompression = Microsoft.AspNetCore.Http.Features.HttpsCompressionMode.Default,
            OnPrepareResponse = Prepare,
        };
        return app.UseWhen(http => !IsHidden(http.Request.Path), branch => branch.UseStaticFiles(options));
    }

    // The file of a trashed medium, where those are hidden.
    private static bool IsHidden(PathString path) => path.Value?.Contains(UploadedFileRemoval.TrashedSuffix + ".", StringComparison.OrdinalIgnoreCase) == true;

    private static void Prepare(StaticFileResponseContext context)
    {
        var headers = context.Context.Response.Headers;
        var query = context.Context.Request.Query;
        var (type, isShown) = MediaContentTypes.Of(context.File.Name);
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = query.ContainsKey("v") ? CacheOfVersion : Cache;
        if (type == MediaContentTypes.Svg)
        {
            headers.ContentSecurityPolicy = SvgPolicy;
        }

        if (!isShown)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(context.File.Name);
            headers.ContentDisposition = disposition.ToString();
        }

        if (isShown && type.StartsWith("image/", StringComparison.Ordinal) && ProcessingParameters.Any(query.ContainsKey))
        {
            headers[ProcessingHeader] = "none";
        }
    }

    private sealed class ContentTypes : IContentTypeProvider
    {
        public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType)
        {
            contentType = MediaContentTypes.Of(subpath).Type;
            return true;
        }
    }
}
