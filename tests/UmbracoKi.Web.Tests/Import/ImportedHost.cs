using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>A host into which the small region was imported.</summary>
public sealed class ImportedHost : ImportHost, IAsyncLifetime
{
    public const string Region = "musterkreis";

    public static readonly string Answers = Path.Combine(AppContext.BaseDirectory, "Import", "Answers");
    public static readonly string[] Languages = ["de", "uk"];

    public ImportReport First { get; private set; } = null!;

    public async Task InitializeAsync() => First = await ImportAsync(Answers, Region, Languages);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
