using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>The published view of document, media and member types, made when first asked for.</summary>
internal sealed class PublishedContentTypeCache(
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes,
    IMemberTypeService memberTypes,
    IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<(PublishedItemType, Guid), IPublishedContentType> _byKey = new();

    public void ClearAll() => _byKey.Clear();

    // Types composed of a changed one change with it, and Umbraco does not name them all.
    public void ClearContentType(int id) => ClearAll();

    public void ClearContentTypes(IEnumerable<int> ids) => ClearAll();

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
        => Clear(type => type.PropertyTypes.Any(p => p.DataType.Id == id));

    public IPublishedContentType Get(PublishedItemType itemType, Guid key)
        => _byKey.GetOrAdd((itemType, key), k => Create(Find(itemType, s => s.Get(k.Item2)), key));

    public IPublishedContentType Get(PublishedItemType itemType, string alias)
        => Known(itemType, type => type.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase))
            ?? Get(itemType, Key(Find(itemType, s => s.Get(alias)), alias));

    public IPublishedContentType Get(PublishedItemType itemType, int id)
        => Known(itemType, type => type.Id == id) ?? Get(itemType, Key(Find(itemType, s => s.Get(id)), id));

    private IPublishedContentType? Known(PublishedItemType itemType, Func<IPublishedContentType, bool> condition)
        => _byKey.FirstOrDefault(entry => entry.Key.Item1 == itemType && condition(entry.Value)).Value;

    private List<IPublishedContentType> Clear(Func<IPublishedContentType, bool> condition)
    {
        List<IPublishedContentType> cleared = [];
        foreach (var (key, type) in _byKey)
        {
            if (condition(type) && _byKey.TryRemove(key, out _))
            {
                cleared.Add(type);
            }
        }

        return cleared;
    }

    private IContentTypeComposition? Find(PublishedItemType itemType, Func<ITypeSource, IContentTypeComposition?> find)
        => itemType switch
        {
            PublishedItemType.Content => find(new TypeSource<IContentType>(documentTypes)),
            PublishedItemType.Media => find(new TypeSource<IMediaType>(mediaTypes)),
            PublishedItemType.Member => find(new TypeSource<IMemberType>(memberTypes)),
            _ => throw new ArgumentOutOfRangeException(nameof(itemType), itemType, "Elements have document types."),
        };

    private IPublishedContentType Create(IContentTypeComposition? type, Guid key)
        => type is null ? throw NotFound(key) : factory.CreateContentType(type);

    private static Guid Key(IContentTypeComposition? type, object wanted) => type?.Key ?? throw NotFound(wanted);

    private static KeyNotFoundException NotFound(object wanted) => new($"There is no content type '{wanted}'.");

    private interface ITypeSource
    {
        IContentTypeComposition? Get(Guid key);

        IContentTypeComposition? Get(string alias);

        IContentTypeComposition? Get(int id);
    }

    private sealed class TypeSource<T>(IContentTypeBaseService<T> service) : ITypeSource
        where T : IContentTypeComposition
    {
        public IContentTypeComposition? Get(Guid key) => service.Get(key);

        public IContentTypeComposition? Get(string alias) => service.Get(alias);

        public IContentTypeComposition? Get(int id) => service.Get(id);
    }
}
