using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Rendering;

internal static class DocumentTimes
{
    /// <summary>When the translation last changed, in the region's zone.</summary>
    public static string LastUpdatedOf(this RenderContext context, PublishedVariant variant) => WireTime.Local(variant.LastUpdated, context.Zone);

    /// <summary>The same in UTC.</summary>
    public static string ModifiedGmtOf(this RenderContext context, PublishedVariant variant) => WireTime.Utc(variant.LastUpdated);
}
