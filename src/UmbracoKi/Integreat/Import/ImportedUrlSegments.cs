using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Languages;

namespace UmbracoKi.Integreat.Import;

/// <summary>Gives imported documents the address they had at the source, until they are renamed; leaves all others to Umbraco.</summary>
internal sealed class ImportedUrlSegments(IImportedSlugs slugs, SiteLanguages languages) : IUrlSegmentProvider
{
    public bool AllowAdditionalSegments => false;

    public string? GetUrlSegment(IContentBase content, string? culture = null) => GetUrlSegment(content, published: true, culture);

    public string? GetUrlSegment(IContentBase content, bool published, string? culture = null)
    {
        if (content is not IContent document || culture is null || !languages.TryGetByCulture(culture, out var language))
        {
            return null;
        }

        var name = (published ? document.GetPublishName(culture) : null) ?? document.GetCultureName(culture);
        return name is null ? null : slugs.Find(document.Key, language.AppCode, name);
    }
}
