using Umbraco.Cms.Core.Cache;
using UmbracoKi.Embedded.Tests.Conformance.Replay;
using UmbracoKi.Embedded.Tests.Conformance.Rows;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Conformance;

/// <summary>Replays the recorded session once and reads what it left. Empty where the reference data is absent.</summary>
[CollectionDefinition(nameof(ConformanceFixture))]
public sealed class ConformanceFixture : IAsyncLifetime, ICollectionFixture<ConformanceFixture>
{
    internal IReadOnlyList<SessionStep> Steps { get; private set; } = [];

    internal CanonicalDatabase? Reference { get; private set; }

    internal CanonicalDatabase? Ours { get; private set; }

    public async Task InitializeAsync()
    {
        if (SharedData.WhyMissing is not null)
        {
            return;
        }

        var directory = Directory.CreateTempSubdirectory("umbracoki-conformance-");
        try
        {
            await using (var host = await EmbeddedHost.StartAsync(typeof(ConformanceFixture).Assembly, directory.FullName))
            {
                var session = new RecordedSession(host.Services, new ReferenceRowsImport(host.DatabasePath, host.Get<AppCaches>()));
                await session.ReplayAsync();
                Steps = session.Steps;
            }

            Ours = CanonicalDatabase.Read(EmbeddedHost.DatabaseIn(directory.FullName));
            Reference = CanonicalDatabase.Read(SharedData.PathOf("umbraco17/after-editing.sqlite"));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
