using System.Text;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Search.Folding;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Search.Indexing;

/// <summary>Takes the words out of documents and media, as their property editors offer them to an index.</summary>
internal sealed class SearchableText(PropertyEditorCollection editors, Lazy<IContentTypeService> types)
{
    private IDictionary<Guid, IContentType>? _elementTypes;

    /// <summary>To be called when content types have changed.</summary>
    public void ForgetTypes() => _elementTypes = null;

    public IReadOnlyList<SearchableVariant> Of(IContentBase content) => content is IContent document ? OfDocument(document) : [Draft(content, null)];

    private List<SearchableVariant> OfDocument(IContent document)
    {
        var varies = document.ContentType.VariesByCulture();
        var cultures = varies ? document.AvailableCultures.Union(document.PublishedCultures, StringComparer.OrdinalIgnoreCase).ToArray() : new string?[] { null };
        var variants = new List<SearchableVariant>();
        foreach (var culture in cultures)
        {
            var draft = culture is null || document.IsCultureAvailable(culture) ? Draft(document, culture) : null;
            var published = document.Published && (culture is null || document.IsCulturePublished(culture)) ? Published(document, culture) : null;
            if (draft is not null && published is not null && (draft.Name, draft.Values) == (published.Name, published.Values))
            {
                variants.Add(draft with { IsPublished = true });
                continue;
            }

            variants.AddRange(new[] { draft, published }.OfType<SearchableVariant>());
        }

        return variants;
    }

    private SearchableVariant Draft(IContentBase content, string? culture)
        => new(Code(culture), Fold((culture is null ? null : content.GetCultureName(culture)) ?? content.Name ?? string.Empty), Values(content, culture, published: false), true, false);

    private SearchableVariant Published(IContent document, string? culture)
        => new(Code(culture), Fold((culture is null ? document.PublishName : document.GetPublishName(culture)) ?? string.Empty), Values(document, culture, published: true), false, true);

    private static string Code(string? culture) => culture?.ToLowerInvariant() ?? string.Empty;

    private static string Fold(string text)
        => string.Join(' ', SearchFolding.Words(text).Select(word => word.Spelled is null ? word.Text : $"{word.Text} {word.Spelled}"));

    private string Values(IContentBase content, string? culture, bool published)
    {
        var text = new StringBuilder();
        foreach (var property in content.Properties)
        {
            // What does not vary is the same, and shown, in every culture.
            var ofCulture = property.PropertyType.VariesByCulture() ? culture : null;
            foreach (var segment in Segments(property, ofCulture))
            {
                Append(text, property, ofCulture, segment, published, content.AvailableCultures);
            }
        }

        return Fold(text.ToString());
    }

    private static IEnumerable<string?> Segments(IProperty property, string? culture)
        => property.PropertyType.VariesBySegment()
            ? property.Values.Where(value => string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase)).Select(value => value.Segment).Distinct().ToArray()
            : [null];

    private void Append(StringBuilder text, IProperty property, string? culture, string? segment, bool published, IEnumerable<string> cultures)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out var editor))
        {
            PlainText.Append(text, property.GetValue(culture, segment, published));
            return;
        }

        _elementTypes ??= types.Value.GetAll().ToDictionary(type => type.Key);
        foreach (var value in editor.PropertyIndexValueFactory.GetIndexValues(property, culture, segment, published, cultures, _elementTypes).SelectMany(found => found.Values))
        {
            PlainText.Append(text, value);
        }
    }
}
