using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Querying;

/// <summary>The fields of the index and their types, as the index handlers declare them.</summary>
internal sealed class IndexSchema
{
    private readonly Dictionary<string, FieldType> _types = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the fields of all handlers; of two with the same name the first counts.</summary>
    public IndexSchema(IEnumerable<IContentIndexHandler> handlers)
    {
        foreach (var field in handlers.SelectMany(handler => handler.GetFields()))
        {
            _types.TryAdd(field.FieldName, field.FieldType);
        }
    }

    /// <summary>The type of a field; null when no handler declares it.</summary>
    public FieldType? TypeOf(string field) => _types.TryGetValue(field, out var type) ? type : null;
}
