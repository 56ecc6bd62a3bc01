using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;
using UmbracoKi.ContentModel;
using UmbracoKi.Languages;

namespace UmbracoKi.Published;

/// <summary>Reads Umbraco's published cache, each value in exactly the culture it is asked for.</summary>
internal sealed class PublishedRecordSource(IUmbracoContextFactory contexts, IDocumentNavigationQueryService navigation, SiteLanguages languages)
    : IPublishedRecordSource
{
    public IReadOnlyList<Guid> All() => [.. Regions().SelectMany(region => Below(region).Prepend(region))];

    public IReadOnlyList<Guid> Below(Guid key) => navigation.TryGetDescendantsKeys(key, out var keys) ? [.. keys] : [];

    public IReadOnlyList<(Guid Key, PublishedRecord? Record)> Read(IReadOnlyCollection<Guid> keys)
    {
        using var context = contexts.EnsureUmbracoContext();
        var regions = Regions().ToHashSet();
        var (content, media) = (context.UmbracoContext.Content, context.UmbracoContext.Media);
        return [.. keys.Select(key => (key, Read(key, regions, content, media)))];
    }

    private IEnumerable<Guid> Regions() => navigation.TryGetRootKeysOfType(DocumentTypeAliases.Region, out var keys) ? keys : [];

    private PublishedRecord? Read(Guid key, HashSet<Guid> regions, IPublishedContentCache? content, IPublishedMediaCache? media)
    {
        if (!TryGetPlace(key, regions, out var parent) || content?.GetById(false, key) is not { } document)
        {
            return null;
        }

        var references = new HashSet<Guid>();
        return new PublishedRecord
        {
            Key = key,
            Type = document.ContentType.Alias,
            Parent = parent,
            SortOrder = document.SortOrder,
            Created = Utc(document.CreateDate),
            Translations = Translations(document, media, references),
            Values = Values(document, null, media, references),
            References = references,
        };
    }

    /// <returns>False for what is in the recycle bin, gone, or not below a region.</returns>
    private bool TryGetPlace(Guid key, HashSet<Guid> regions, out Guid? parent)
    {
        if (!navigation.TryGetParentKey(key, out parent))
        {
            return false;
        }

        return parent is null
            ? regions.Contains(key)
            : navigation.TryGetAncestorsKeys(key, out var ancestors) && ancestors.Any(regions.Contains);
    }

    private Dictionary<string, PublishedTranslation> Translations(IPublishedContent document, IPublishedMediaCache? media, HashSet<Guid> references)
    {
        var translations = new Dictionary<string, PublishedTranslation>();
        foreach (var (culture, info) in document.Cultures)
        {
            if (culture.Length == 0 || !languages.TryGetByCulture(culture, out var language) || !document.IsPublished(culture))
            {
                continue;
            }

            var appCode = LowerCase(language.AppCode);
            translations[appCode] = new PublishedTranslation
            {
                Language = appCode,
                Culture = language.Culture,
                Name = info.Name,
                Segment = info.UrlSegment ?? string.Empty,
                LastUpdated = Utc(info.Date),
                Values = Values(document, culture, media, references),
            };
        }

        return translations;
    }

    /// <param name="culture">Null for the values that do not vary.</param>
    private static PublishedValues Values(IPublishedContent document, string? culture, IPublishedMediaCache? media, HashSet<Guid> references)
    {
        var values = new Dictionary<string, object>();
        foreach (var property in document.Properties)
        {
            var varies = (property.PropertyType.Variations & ContentVariation.Culture) != 0;
            if (varies == (culture is not null)
                && SourceValue.Read(property.PropertyType.EditorAlias, property.GetSourceValue(culture)) is { } value
                && Resolve(property.PropertyType.EditorAlias, value, media, references) is { } resolved)
            {
                values[property.Alias] = resolved;
            }
        }

        return values.Count > 0 ? new PublishedValues(values) : PublishedValues.None;
    }

    private static object? Resolve(string editorAlias, object value, IPublishedMediaCache? media, HashSet<Guid> references)
    {
        switch (value)
        {
            case Guid medium:
                references.Add(medium);
                return SourceValue.FileAddress(media?.GetById(false, medium)?.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue());
            case IReadOnlyList<Guid> picked:
                references.UnionWith(picked);
                return picked;
            case string markup when editorAlias == Constants.PropertyEditors.Aliases.RichText:
                references.UnionWith(SourceValue.LinkedIn(markup));
                return markup;
            default:
                return value;
        }
    }

    // Umbraco keeps UTC; some of its caches lose the mark.
    private static DateTimeOffset Utc(DateTime time) =>
        new(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc));

    [SuppressMessage("Globalization", "CA1308", Justification = "App codes are lower case in addresses.")]
    private static string LowerCase(string appCode) => appCode.ToLowerInvariant();
}
