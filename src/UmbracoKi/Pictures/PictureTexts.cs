using Umbraco.Cms.Core.Models.PublishedContent;

namespace UmbracoKi.Pictures;

internal static class PictureTexts
{
    /// <returns>The alternative texts of a medium; none where its type has no such property, or one of another kind.</returns>
    public static AlternativeTexts Of(IPublishedContent? medium) =>
        medium?.GetProperty(AlternativeTexts.Property) is { PropertyType.EditorAlias: AlternativeTextEditor.EditorAlias } property
            ? AlternativeTexts.Parse(property.GetSourceValue()?.ToString())
            : AlternativeTexts.None;
}
