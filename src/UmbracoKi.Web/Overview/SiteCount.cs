using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.ContentModel;
using UmbracoKi.Languages;

namespace UmbracoKi.Web.Overview;

/// <summary>Counts what is published, once over the whole tree.</summary>
internal sealed class SiteCount(
    IDocumentNavigationQueryService navigation,
    IPublishedContentCache cache,
    IContentTypeService types,
    SiteLanguages languages,
    IRuntimeState runtime)
{
    public SiteOverview Count()
    {
        var published = Keys().Select(cache.GetById).OfType<IPublishedContent>().ToList();
        var inDefault = published.Where(document => document.IsPublished(languages.Default.Culture)).ToList();

        // Types without properties are the folders of the tree.
        var names = types.GetAll().Where(type => type.CompositionPropertyTypes.Any())
            .ToDictionary(type => type.Alias, type => type.Name ?? type.Alias, StringComparer.OrdinalIgnoreCase);

        return new SiteOverview(
            runtime.SemanticVersion.ToString(),
            languages.Default,
            [.. languages.All.Select(language => new LanguageCoverage(
                language, published.Count(document => document.IsPublished(language.Culture)), inDefault.Count))],
            [.. inDefault.CountBy(document => document.ContentType.Alias)
                .Where(type => names.ContainsKey(type.Key))
                .OrderByDescending(type => type.Value).ThenBy(type => type.Key, StringComparer.Ordinal)
                .Select(type => new TypeCount(type.Key, names[type.Key], type.Value))],
            published.Count,
            Example(inDefault));
    }

    // A topic in as many languages as there are shows most.
    private static Guid? Example(IReadOnlyList<IPublishedContent> documents)
        => documents.Where(document => document.ContentType.Alias == DocumentTypeAliases.Topic).MaxBy(document => document.Cultures.Count)?.Key;

    private IEnumerable<Guid> Keys()
        => navigation.TryGetRootKeys(out var roots)
            ? roots.SelectMany(root => navigation.TryGetDescendantsKeys(root, out var below) ? below.Prepend(root) : [root])
            : [];
}
