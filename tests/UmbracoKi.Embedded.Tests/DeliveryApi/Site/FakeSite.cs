using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.DeliveryApi.Querying;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Tests.DeliveryApi.Site;

/// <summary>Published content in memory: what the Delivery API needs of a host, without a database.</summary>
internal sealed class FakeSite : IPublishedSnapshotAccessor, IPublishedContentCache, IApiContentRouteBuilder
{
    private readonly Dictionary<Guid, int> _ids = [];
    private readonly Dictionary<Guid, long> _versions = [];
    private readonly List<SiteDocument> _documents = [];
    private readonly Dictionary<(string, ContentVariation), IPublishedContentType> _types = [];
    private volatile FakeSnapshot _current;

    public FakeSite() => _current = Snapshot(1, 1);

    public IVariationContextAccessor Variation { get; } = new FlowingVariationContext();

    /// <summary>The cache as the application sees it, set when the host is built.</summary>
    public IPublishedContentCache Contents { get; set; } = null!;

    /// <summary>The builder for referenced documents, set when the host is built.</summary>
    public IApiContentBuilder Builder { get; set; } = null!;

    public IPublishedSnapshot Current => _current;

    /// <summary>How often a route was built: a measure of rendering.</summary>
    public int RoutesBuilt { get; private set; }

    public Guid Publish(string type, string? name = null, Guid? parent = null, Guid? key = null, IEnumerable<Guid>? related = null, params (string Culture, string Name)[] names)
    {
        var texts = name is null ? names.ToDictionary(n => n.Culture, n => n.Name) : new Dictionary<string, string> { [string.Empty] = name };
        var document = new SiteDocument(key ?? Guid.NewGuid(), parent, type, texts, [.. related ?? []]);
        var known = _documents.FindIndex(d => d.Key == document.Key);
        if (known < 0)
        {
            _documents.Add(document);
        }
        else
        {
            _documents[known] = document with { Parent = _documents[known].Parent };
        }

        Changed(document.Key);
        return document.Key;
    }

    public void Unpublish(Guid key)
    {
        _documents.RemoveAll(document => document.Key == key);
        Changed(key);
    }

    public void ChangeEverything() => _current = Snapshot(_current.Version + 1, _current.Epoch + 1);

    public int IdOf(Guid key) => _ids.TryGetValue(key, out var id) ? id : _ids[key] = 1000 + _ids.Count;

    public IPublishedContentType TypeOf(SiteDocument document)
    {
        var variations = document.Varies ? ContentVariation.Culture : ContentVariation.Nothing;
        if (!_types.TryGetValue((document.Type, variations), out var type))
        {
            type = Substitute.For<IPublishedContentType>();
            type.Alias.Returns(document.Type);
            type.Variations.Returns(variations);
            type.ItemType.Returns(PublishedItemType.Content);
            _types[(document.Type, variations)] = type;
        }

        return type;
    }

    public IPublishedContent? GetById(Guid contentId)
        => _documents.Find(document => document.Key == contentId) is { } found ? new SiteContent(found, this, Variation) : null;

    public IPublishedContent? GetById(int contentId) => GetById(_ids.SingleOrDefault(pair => pair.Value == contentId).Key);

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(key));

    public IApiContentRoute? Build(IPublishedContent content, string? culture = null)
    {
        RoutesBuilt++;
        culture ??= Variation.VariationContext?.Culture;
        var lineage = Lineage(content.Key).Reverse().ToArray();
        var path = string.Concat(lineage.Select(document => document.SegmentIn(culture)).OfType<string>().Select(segment => $"/{segment}"));
        return new ApiContentRoute($"{path}/", new ApiContentStartItem(lineage[0].Key, lineage[0].SegmentIn(culture) ?? string.Empty));
    }

    public IDocumentNavigationQueryService Navigation()
    {
        var navigation = Substitute.For<IDocumentNavigationQueryService>();
        navigation.TryGetRootKeys(out Arg.Any<IEnumerable<Guid>>()).Returns(call => Give(call, 0, Children(null)));
        navigation.TryGetChildrenKeys(Arg.Any<Guid>(), out Arg.Any<IEnumerable<Guid>>()).Returns(call => Give(call, 1, Children(call.ArgAt<Guid>(0))));
        navigation.TryGetAncestorsKeys(Arg.Any<Guid>(), out Arg.Any<IEnumerable<Guid>>())
            .Returns(call => Give(call, 1, Lineage(call.ArgAt<Guid>(0)).Skip(1).Select(document => document.Key)));
        return navigation;

        static bool Give(NSubstitute.Core.CallInfo call, int index, IEnumerable<Guid> keys)
        {
            call[index] = keys.ToArray();
            return true;
        }
    }

    /// <summary>Knows no routes, as Umbraco's does for documents below an untranslated one; only segments.</summary>
    public IDocumentUrlService Urls()
    {
        var urls = Substitute.For<IDocumentUrlService>();
        urls.GetUrlSegment(Arg.Any<Guid>(), Arg.Any<string>(), Arg.Any<bool>()).Returns(call => Segment(call.ArgAt<Guid>(0), call.ArgAt<string>(1)));
        urls.GetUrlSegments(Arg.Any<Guid>(), Arg.Any<string>(), Arg.Any<bool>())
            .Returns(call => Segment(call.ArgAt<Guid>(0), call.ArgAt<string>(1)) is { } segment ? [segment] : []);
        urls.GetDocumentKeyByRoute(Arg.Any<string>(), Arg.Any<string>(), Arg.Any<int?>(), Arg.Any<bool>()).Returns((Guid?)null);
        return urls;

        string? Segment(Guid key, string culture) => _documents.Find(document => document.Key == key)?.SegmentIn(culture);
    }

    private void Changed(Guid key)
    {
        var version = _current.Version + 1;
        foreach (var touched in _documents.Where(document => Lineage(document.Key).Any(above => above.Key == key)).Select(document => document.Key).Append(key))
        {
            _versions[touched] = version;
        }

        _current = Snapshot(version, _current.Epoch);
    }

    private IEnumerable<Guid> Children(Guid? parent) => _documents.Where(document => document.Parent == parent).Select(document => document.Key);

    private IEnumerable<SiteDocument> Lineage(Guid key)
    {
        for (var current = _documents.Find(document => document.Key == key); current is not null; current = _documents.Find(document => document.Key == current.Parent))
        {
            yield return current;
        }
    }

    private FakeSnapshot Snapshot(long version, long epoch)
    {
        var entries = _documents
            .SelectMany((document, position) => document.Names.Select(name => (Culture: name.Key, Entry: Entry(document, position, name.Value))))
            .ToLookup(pair => pair.Culture, pair => pair.Entry, StringComparer.OrdinalIgnoreCase);
        return new FakeSnapshot(version, epoch, entries, new Dictionary<Guid, long>(_versions));
    }

    private DocumentIndexEntry Entry(SiteDocument document, int position, string name)
    {
        var fields = new Dictionary<string, object[]>(StringComparer.OrdinalIgnoreCase)
        {
            [StandardField.Key] = [document.Key.ToString("D")],
            [StandardField.Parent] = [(document.Parent ?? Guid.Empty).ToString("D")],
            [StandardField.Ancestors] = [.. Lineage(document.Key).Skip(1).Select(above => above.Key.ToString("D"))],
            [StandardField.ContentType] = [document.Type],
            [StandardField.Name] = [name],
            [StandardField.SortableName] = [name],
            [StandardField.CreateDate] = [SiteDocument.Created.AddDays(position)],
            [StandardField.Level] = [(decimal)Lineage(document.Key).Count()],
        };
        return new DocumentIndexEntry(document.Key, position, fields);
    }

    private sealed record FakeSnapshot(long Version, long Epoch, ILookup<string, DocumentIndexEntry> ByCulture, Dictionary<Guid, long> Versions) : IPublishedSnapshot
    {
        public IReadOnlyList<DocumentIndexEntry> Entries(string? culture) => [.. ByCulture[culture ?? string.Empty]];

        public long VersionOf(Guid key) => Versions.GetValueOrDefault(key);
    }

    private sealed class FlowingVariationContext : IVariationContextAccessor
    {
        private readonly AsyncLocal<VariationContext?> _value = new();

        public VariationContext? VariationContext
        {
            get => _value.Value;
            set => _value.Value = value;
        }
    }
}
