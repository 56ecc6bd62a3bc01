using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

/// <summary>A store on documents that a test makes up.</summary>
internal sealed class SiteBench
{
    private readonly IRuntimeState _runtime = Substitute.For<IRuntimeState>();

    public SiteBench(params IEnumerable<PublishedRecord> documents)
    {
        Source = new FakeSource(documents);
        _runtime.Level.Returns(_ => Level);
        Store = NewStore();
    }

    public RuntimeLevel Level { get; set; } = RuntimeLevel.Run;

    public FakeSource Source { get; }

    public FakeIds Ids { get; } = new();

    public FakeHistory History { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public PublishedSiteStore Store { get; }

    public IPublishedSite Current => Store.Current;

    /// <summary>Another server of the same site, started now.</summary>
    public PublishedSiteStore NewStore() => new(Source, Ids, History, _runtime, Time, NullLogger<PublishedSiteStore>.Instance);

    public void Change(PublishedRecord document)
    {
        Source[document.Key] = document;
        Store.Note(ChangedDocuments.None with { Documents = [document.Key] });
    }

    public void Remove(Guid key)
    {
        Source.Remove(key);
        Store.Note(ChangedDocuments.None with { Branches = [key] });
    }
}
