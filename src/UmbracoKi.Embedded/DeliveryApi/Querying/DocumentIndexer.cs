using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>Asks the index handlers about the published (or, for preview, the draft) values of documents.</summary>
internal sealed class DocumentIndexer(
    ContentIndexHandlerCollection handlers,
    IndexSchema schema,
    IPublicAccessService publicAccess,
    IOptionsMonitor<DeliveryApiSettings> settings) : IDocumentIndexer
{
    /// <inheritdoc />
    public IEnumerable<(string? Culture, DocumentIndexEntry Entry)> Index(IContent content)
    {
        if (!content.Published || !IsDelivered(content))
        {
            return [];
        }

        var published = content.Edited ? WithPublishedValues(content) : content;
        return Cultures(content, content.PublishedCultures).Select(culture => (culture, Build(published, culture))).ToArray();
    }

    /// <inheritdoc />
    public IEnumerable<(string? Culture, DocumentIndexEntry Entry)> IndexDraft(IContent content)
        => IsDelivered(content)
            ? Cultures(content, content.AvailableCultures).Select(culture => (culture, Build(content, culture))).ToArray()
            : [];

    private static IEnumerable<string?> Cultures(IContent content, IEnumerable<string?> cultures)
        => content.ContentType.VariesByCulture() ? cultures : [null];

    private bool IsDelivered(IContent content)
        => !content.Trashed && settings.CurrentValue.IsAllowedContentType(content.ContentType.Alias) && !publicAccess.IsProtected(content).Success;

    // Handlers read a document's current values; after an edit that was only saved those are not the published ones.
    private static IContent WithPublishedValues(IContent content)
    {
        var published = (IContent)content.DeepClone();
        foreach (var property in published.Properties)
        {
            foreach (var value in property.Values.ToArray())
            {
                property.SetValue(value.PublishedValue, value.Culture, value.Segment);
            }
        }

        foreach (var culture in content.PublishedCultures)
        {
            published.SetCultureName(content.GetPublishName(culture), culture);
        }

        if (!content.ContentType.VariesByCulture() && content.PublishName is { } name)
        {
            published.Name = name;
        }

        return published;
    }

    private DocumentIndexEntry Build(IContent content, string? culture)
    {
        var fields = new Dictionary<string, object[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var handler in handlers)
        {
            foreach (var field in handler.GetFieldValues(content, culture))
            {
                var type = schema.TypeOf(field.FieldName);
                var values = field.Values
                    .Select(value => FieldValue.Normalise(value, type is FieldType.Number, type is FieldType.Date))
                    .OfType<object>()
                    .ToArray();
                if (values.Length > 0)
                {
                    fields[field.FieldName] = fields.TryGetValue(field.FieldName, out var others) ? [.. others, .. values] : values;
                }
            }
        }

        return new DocumentIndexEntry(content.Key, 0, fields);
    }
}
