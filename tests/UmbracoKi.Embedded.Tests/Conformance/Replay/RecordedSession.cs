using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Security;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Tests.Conformance.Replay;

/// <summary>
/// Repeats the recorded editing session through Umbraco's services, in its order and with its keys,
/// on a host whose database is fresh.
/// </summary>
internal sealed class RecordedSession(IServiceProvider services)
{
    public static readonly Guid StartPage = new("00000000-0000-4000-8000-000000000100");
    public static readonly Guid ChildOne = new("00000000-0000-4000-8000-000000000101");
    public static readonly Guid TopicPage = new("00000000-0000-4000-8000-000000000010");
    public static readonly Guid Blueprint = new("00000000-0000-4000-8000-000000000130");
    public static readonly Guid TrashedPage = new("00000000-0000-4000-8000-000000000121");
    public static readonly Guid Translator = new("00000000-0000-4000-8000-000000000411");

    private readonly ICallReplay[] _replays = Replays(services);
    private readonly AccountCalls _accounts = ActivatorUtilities.CreateInstance<AccountCalls>(services);
    private readonly List<SessionStep> _steps = [];

    public IReadOnlyList<SessionStep> Steps => _steps;

    public async Task ReplayAsync()
    {
        await Replay("c-languages", "d-data-types", "d-document-types", "d-document-types-2");

        await Replay("f-media");
        await Replay("e-documents", upTo: 123);
        await CreateBlueprintAsync();
        await Replay("e-documents", after: 123);
        await TrashAPageAsync();
        await Replay("g-dictionary", "e-documents-invariant");

        // From here on a translator acts too.
        await SignInAsync();
        await Replay("h-users", "i-errors", "j-delivery");
        await RepublishUkrainianAsync();
    }

    private async Task Replay(params string[] scenarios)
    {
        foreach (var scenario in scenarios)
        {
            await Replay(scenario, after: -1);
        }
    }

    private async Task Replay(string scenario, int after = -1, int upTo = int.MaxValue)
    {
        var calls = Recording.Read(scenario);
        foreach (var call in calls.Where(call => call.Index > after && call.Index <= upTo).Select(call => WithResult(call, calls)))
        {
            if (call.Route is ["security", "back-office", "login"])
            {
                _steps.Add(new SessionStep(call with { Status = 200 }, await Attempted(() => _accounts.SignIn(call)), null));
                continue;
            }

            var skipped = OutOfScope.Reason(call);
            _steps.Add(new SessionStep(call, skipped is null ? await Outcome(call) : null, skipped));
        }
    }

    // Publishing a branch is answered at once with the id of a task; how it went is asked for later.
    private static RecordedCall WithResult(RecordedCall call, IEnumerable<RecordedCall> calls)
        => call.Response.Text("taskId") is { } task && calls.LastOrDefault(c => c.Path.EndsWith($"/result/{task}", StringComparison.Ordinal)) is { } result
            ? call with { Status = result.Status, Response = result.Response }
            : call;

    private Task<string> Outcome(RecordedCall call)
    {
        var user = call.Note?.StartsWith("translator", StringComparison.Ordinal) == true && call.Route[0] != "user-group" ? Translator : Constants.Security.SuperUserKey;
        return Attempted(() => _replays.Select(replay => replay.Carry(call, user)).FirstOrDefault(task => task is not null)
            ?? Task.FromResult("nothing carries this call out"));
    }

    private static async Task<string> Attempted(Func<Task<string>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    private static ICallReplay[] Replays(IServiceProvider services)
    {
        var documents = ActivatorUtilities.CreateInstance<DocumentCalls>(services);
        return
        [
            ActivatorUtilities.CreateInstance<LanguageCalls>(services),
            ActivatorUtilities.CreateInstance<DataTypeCalls>(services),
            ActivatorUtilities.CreateInstance<DocumentTypeCalls>(services),
            ActivatorUtilities.CreateInstance<DictionaryCalls>(services),
            ActivatorUtilities.CreateInstance<AccountCalls>(services),
            documents,
            ActivatorUtilities.CreateInstance<PublishingCalls>(services, documents),
            ActivatorUtilities.CreateInstance<DocumentMetaCalls>(services, documents),
            ActivatorUtilities.CreateInstance<MediaCalls>(services),
        ];
    }

    // The steps below are not among the recorded calls; the audit log and the rows of the reference show them.
    private Task CreateBlueprintAsync() => Unrecorded("blueprint of a document", async () =>
        (await services.GetRequiredService<IContentBlueprintEditingService>()
            .CreateFromContentAsync(ChildOne, "Vorlage", Blueprint, Constants.Security.SuperUserKey)).Status.ToString());

    private Task SignInAsync() => Unrecorded("the administrator signs in", async () =>
        (await services.GetRequiredService<IPasswordSignIn>().SignInAsync("admin@example.com", AccountCalls.Password, CancellationToken.None)).Status.ToString());

    private async Task TrashAPageAsync()
    {
        var editing = services.GetRequiredService<IContentEditingService>();
        var model = new ContentCreateModel
        {
            Key = TrashedPage, ContentTypeKey = TopicPage, Variants = [new VariantModel { Culture = "de-DE", Name = "Müll" }],
        };
        await Unrecorded("create a page", async () =>
            await editing.CreateAsync(model, Constants.Security.SuperUserKey) is { Success: false } refused ? refused.Status.ToString() : "Success");
        await Unrecorded("trash it", async () => (await editing.MoveToRecycleBinAsync(TrashedPage, Constants.Security.SuperUserKey)).Status.ToString());
    }

    private async Task RepublishUkrainianAsync()
    {
        var publishing = services.GetRequiredService<IContentPublishingService>();
        await Unrecorded("unpublish Ukrainian", async () =>
            (await publishing.UnpublishAsync(StartPage, new HashSet<string> { "uk-UA" }, Constants.Security.SuperUserKey)).Result.ToString());
        await Unrecorded("publish Ukrainian", async () => (await publishing.PublishAsync(
            StartPage, [new CulturePublishScheduleModel { Culture = "uk-UA" }], Constants.Security.SuperUserKey)).Status.ToString());
    }

    private async Task Unrecorded(string note, Func<Task<string>> step)
    {
        var call = new RecordedCall("unrecorded", _steps.Count, note, "", "", 200, new Dictionary<string, string>(), null, default, default);
        _steps.Add(new SessionStep(call, await Attempted(step), null));
    }
}
