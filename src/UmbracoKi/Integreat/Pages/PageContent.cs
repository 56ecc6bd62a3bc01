using UmbracoKi.ContentModel;
using UmbracoKi.Integreat.Html;
using UmbracoKi.Integreat.Rendering;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Pages;

/// <summary>A topic's content with that of the topic it mirrors, before or after its own.</summary>
internal static class PageContent
{
    /// <returns>Sanitised HTML; empty if there is none, never null.</returns>
    public static string Of(RenderContext context, PublishedNode topic, string language)
    {
        var own = context.Render(topic.Variants[language].Values.Text("content"), language);

        // One step only: what the mirrored topic mirrors itself is its own affair, and could lead back here.
        if (context.Picked(topic.Values, "mirroredTopic").FirstOrDefault() is not { Type: DocumentTypeAliases.Topic } mirrored
            || mirrored.Key == topic.Key
            || !mirrored.Variants.TryGetValue(language, out var variant))
        {
            return own;
        }

        var foreign = context.Render(variant.Values.Text("content"), language);
        return topic.Values.Text("mirrorPosition") == "before" ? foreign + own : own + foreign;
    }
}
