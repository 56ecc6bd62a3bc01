using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Hosting;
using UmbracoKi.Embedded.Tests.DeliveryApi.Recordings;
using UmbracoKi.TestSupport;
using static UmbracoKi.Embedded.Tests.Conformance.Replay.RecordedSession;

namespace UmbracoKi.Embedded.Tests.Conformance.Delivery;

/// <summary>
/// Asks the embedded host, on the database that the recorded session left in a full Umbraco, what was asked there,
/// and makes the changes that were made between the requests.
/// </summary>
internal sealed class DeliveryReplay(EmbeddedHost host)
{
    /// <summary>Marks requests that no recording holds: routes of documents below an untranslated ancestor, asked for.</summary>
    public const string Unrecorded = "unrecorded";

    private static readonly Guid Company = Key(150);
    private static readonly Guid AboutUs = Key(151);

    private readonly List<DeliveryAnswer> _answers = [];

    /// <summary>Starts a host on a copy of <c>after-editing.sqlite</c>, replays all requests and stops it.</summary>
    /// <returns>The answers in the order of asking; those to requests that were not recorded have <see cref="Unrecorded"/> for a file.</returns>
    public static async Task<IReadOnlyList<DeliveryAnswer>> RunAsync()
    {
        var directory = Directory.CreateTempSubdirectory("umbracoki-delivery-");
        try
        {
            var database = EmbeddedHost.DatabaseIn(directory.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            await File.WriteAllBytesAsync(database, await File.ReadAllBytesAsync(SharedData.PathOf("umbraco17/after-editing.sqlite")));
            await using var host = await EmbeddedHost.StartAsync(
                typeof(DeliveryReplay).Assembly,
                directory.FullName,
                builder => builder.Configuration.AddInMemoryCollection(
                [
                    new("Umbraco:CMS:DeliveryApi:ApiKey", "test-delivery-key"),
                    new("Umbraco:CMS:DeliveryApi:Media:Enabled", "true"),
                ]),
                app => app.UseEmbeddedUmbraco());
            var replay = new DeliveryReplay(host);
            await replay.ReplayAsync();
            return replay._answers;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private async Task ReplayAsync()
    {
        await Ask("j-delivery.json", 0, 104);
        await Unpublish(StartPage, "uk-UA");
        await Ask("j-delivery.json", 105, 107);
        await Publish(StartPage, "uk-UA");
        await SetDomains(StartPage, ("/de", "de-DE"), ("/uk", "uk-UA"));
        await Ask("j-delivery.json", 108, 112);
        await SetDomains(StartPage);

        await BuildCompanySite();
        await Ask("j-delivery-2.json", 0, 23);
        await Unpublish(Company, "uk-UA");
        await Ask("j-delivery-2.json", 24, 30);
        await AskInUkrainian(1, "/item/pro-nas/komanda/");
        await Publish(Company, "uk-UA");
        await SetDomains(Company, ("/de", "de-DE"), ("/uk", "uk-UA"));
        await Ask("j-delivery-2.json", 31, 36);
        await AskInUkrainian(2, $"/item/{Key(154)}");
        await AskInUkrainian(3, "/item/uk/onuk/");
        await SetDomains(Company, ("https://www.example.com", "de-DE"), ("https://www.example.com/uk", "uk-UA"));
        await Ask("j-delivery-2.json", 37, 37);
        (await host.Get<IContentEditingService>().MoveToRecycleBinAsync(AboutUs, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        await Ask("j-delivery-2.json", 38, 38);
    }

    private async Task Ask(string file, int from, int to)
    {
        foreach (var recording in DeliveryRecording.LoadAll().Where(r => r.File == file && r.Number >= from && r.Number <= to))
        {
            await Ask(recording);
        }
    }

    private Task AskInUkrainian(int number, string path) => Ask(new DeliveryRecording(
        Unrecorded, number, null, HttpMethod.Get, $"/umbraco/delivery/api/v2/content{path}",
        new Dictionary<string, string> { ["accept-language"] = "uk-UA" }, 200, null));

    private async Task Ask(DeliveryRecording recording)
    {
        using var client = host.CreateClient();
        using var response = await client.SendAsync(recording.ToRequest());
        var text = await response.Content.ReadAsStringAsync();
        _answers.Add(new DeliveryAnswer(recording, (int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text)));
    }

    // The second recording's documents are not in the database; its answers show what they were.
    private async Task BuildCompanySite()
    {
        await Create(150, null, "Firma", "Компанія");
        await Create(151, 150, "Über uns", "Про нас");
        await Create(152, 151, "Team", "Команда");
        await Create(153, 150, "Nur deutsch", null);
        await Create(154, 153, "Enkel", "Онук");
    }

    private async Task Create(int id, int? parent, string german, string? ukrainian)
    {
        (string Culture, string Name)[] names = ukrainian is null ? [("de-DE", german)] : [("de-DE", german), ("uk-UA", ukrainian)];
        var model = new ContentCreateModel
        {
            Key = Key(id),
            ContentTypeKey = TopicPage,
            ParentKey = parent is { } number ? Key(number) : null,
            Variants = [.. names.Select(n => new VariantModel { Culture = n.Culture, Name = n.Name })],
            Properties = [.. names.Select(n => new PropertyValueModel { Alias = "title", Culture = n.Culture, Value = n.Name })],
        };
        var attempt = await host.Get<IContentEditingService>().CreateAsync(model, Constants.Security.SuperUserKey);
        attempt.Success.ShouldBeTrue(attempt.Status.ToString());
        await Publish(Key(id), [.. names.Select(n => n.Culture)]);
    }

    private async Task Publish(Guid id, params string[] cultures)
    {
        var attempt = await host.Get<IContentPublishingService>().PublishAsync(
            id, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], Constants.Security.SuperUserKey);
        attempt.Success.ShouldBeTrue(attempt.Status.ToString());
    }

    private async Task Unpublish(Guid id, string culture)
    {
        var attempt = await host.Get<IContentPublishingService>().UnpublishAsync(id, new HashSet<string> { culture }, Constants.Security.SuperUserKey);
        attempt.Success.ShouldBeTrue(attempt.Result.ToString());
    }

    private async Task SetDomains(Guid id, params (string Name, string Culture)[] domains)
    {
        var model = new DomainsUpdateModel { Domains = [.. domains.Select(d => new DomainModel { DomainName = d.Name, IsoCode = d.Culture })] };
        var attempt = await host.Get<IDomainService>().UpdateDomainsAsync(id, model);
        attempt.Success.ShouldBeTrue(attempt.Status.ToString());
    }

    private static Guid Key(int number) => new($"00000000-0000-4000-8000-000000000{number}");
}
