using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.Documents;

public sealed class DocumentBulkReadingTests
{
    [SharedFact]
    public async Task Reading_many_documents_takes_no_more_queries_than_reading_one()
    {
        await using var site = await ReferenceSite.StartAsync();
        for (var i = 0; i < 10; i++)
        {
            await site.CreateAsync(null, ("de-DE", $"Dokument {i}"), ("uk-UA", $"Документ {i}"));
        }

        var repository = site.Get<IDocumentRepository>();
        var ids = site.InScope(() => repository.GetMany(Array.Empty<int>()).Select(d => d.Id).ToArray());

        var one = Queries(site, () => repository.GetMany([ids[^1]]).Count());
        var all = Queries(site, () => repository.GetMany(Array.Empty<int>()).Count());

        ids.Length.ShouldBeGreaterThan(10);
        all.ShouldBe(one);
    }

    private static int Queries(ReferenceSite site, Func<int> read)
    {
        site.Get<AppCaches>().IsolatedCaches.ClearAllCaches();
        var counter = new CommandCounter();
        using (DiagnosticListener.AllListeners.Subscribe(counter))
        {
            site.InScope(read);
        }

        return counter.Count;
    }

    private sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public int Count { get; private set; }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value) => Count += value.Value is CommandExecutedEventData { Context: { } context } && context.Database.IsSqlite() ? 1 : 0;

        public void OnCompleted()
        {
        }

        public void OnError(Exception error) => throw error;
    }
}
