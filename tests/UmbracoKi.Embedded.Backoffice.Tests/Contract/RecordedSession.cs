using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>Sends the recorded requests of the original's session, in its order, and compares the answers.</summary>
internal sealed class RecordedSession(EmbeddedHost host)
{
    private const string Session = "00000000-0000-4000-8000-00000000cafe";

    private const string Administrator = "1e70f841-c261-413b-abb2-2d68cdb96094";
    private const string EditorUser = "00000000-0000-4000-8000-000000000410";
    private const string Translator = "00000000-0000-4000-8000-000000000411";
    private const string Reader = "00000000-0000-4000-8000-000000000412";
    private const string Topic = "00000000-0000-4000-8000-000000000010";

    private readonly HttpClient _client = host.CreateClient();
    private readonly AnswerDifference _difference = new();
    private readonly List<ReplayedCall> _calls = [];
    private string _actor = Administrator;

    public async Task<IReadOnlyList<ReplayedCall>> ReplayAsync()
    {
        await Replay("a-auth");
        await Replay("c-languages");
        await Replay("d-data-types");
        await Replay("d-document-types");
        await Replay("d-document-types-2");

        // A document picks an image of the media scenario.
        await Replay("f-media");
        await Replay("e-documents", upTo: 123);
        await host.Get<IContentBlueprintEditingService>().CreateFromContentAsync(
            new Guid("00000000-0000-4000-8000-000000000101"), "Vorlage", new Guid("00000000-0000-4000-8000-000000000130"), Constants.Security.SuperUserKey);
        await Replay("e-documents", after: 123);
        await Replay("b-tree", upTo: 12);
        await TrashAPageAsync();
        await Replay("b-tree", after: 12);
        await Replay("g-dictionary");
        await Replay("e-documents-invariant");
        await Replay("h-users");
        _actor = Translator;
        await Replay("i-errors");
        _actor = Translator;
        await Replay("h-users-2", upTo: 17);
        return _calls;
    }

    private async Task Replay(string scenario, int after = -1, int upTo = int.MaxValue)
    {
        foreach (var call in Recording.Read(scenario).Where(call => call.Index > after && call.Index <= upTo))
        {
            Act(call);
            SignInOutcomes(call);
            if (Skipped(call) is { } reason)
            {
                _calls.Add(new ReplayedCall(call, reason, []));
                continue;
            }

            _calls.Add(await Send(call));
        }
    }

    private void Act(RecordedCall call) => _actor = (call.Scenario, call.Note) switch
    {
        ("h-users", "translator signs in") => Translator,
        ("h-users", "reader with granular permission") => Reader,
        ("h-users", "editor") => EditorUser,
        ("h-users", "disable") => Administrator,
        ("i-errors", "404 entity" or "unknown section, fresh id" or "400 malformed JSON") => Administrator,
        _ => _actor,
    };

    /// <summary>What the skipped sign-ins would leave at the accounts.</summary>
    private void SignInOutcomes(RecordedCall call)
    {
        if (call.Id == "h-users 0" || (call.Scenario == "h-users" && call.Note is "translator signs in" or "reader with granular permission" or "editor"))
        {
            Change(_actor, user => user.LastLoginDate = DateTime.UtcNow);
        }
        else if (call.Scenario == "h-users" && call.Note == "right password while locked")
        {
            Change(EditorUser, user => (user.IsLockedOut, user.FailedPasswordAttempts, user.LastLockoutDate) = (true, 5, DateTime.UtcNow));
        }
    }

    private void Change(string key, Action<IUser> change)
    {
        var users = host.Get<IUserService>();
        var user = users.GetAsync(new Guid(key)).GetAwaiter().GetResult()!;
        change(user);
        users.Save(user);
    }

    private static string? Skipped(RecordedCall call)
    {
        var path = call.Path.Split('?')[0];
        return !path.StartsWith("/umbraco/management/api/", StringComparison.Ordinal) ? "not the Management API"
            : path.Contains("/security/back-office/", StringComparison.Ordinal) || call.Status == 401 ? "sign-in has tests of its own"
            : path.Contains("/manifest/", StringComparison.Ordinal) ? "part of the client"
            : call.Id == "e-documents-invariant 16" ? "a link without a state is accepted here, and would change what follows"
            : null;
    }

    private async Task<ReplayedCall> Send(RecordedCall call)
    {
        var response = await Answer(call);
        for (var tries = 0; tries < 50 && response.StatusCode == HttpStatusCode.OK && call.Path.Contains("/result/", StringComparison.Ordinal)
            && call.Response.GetProperty("isComplete").GetBoolean() && !(await response.Content.ReadAsStringAsync()).Contains("true", StringComparison.Ordinal); tries++)
        {
            response = await Answer(call);
        }

        if (response.StatusCode == HttpStatusCode.NotImplemented)
        {
            return new ReplayedCall(call, "not served", []);
        }

        var differences = new List<string>();
        if ((int)response.StatusCode != call.Status)
        {
            differences.Add($"status: {(int)response.StatusCode} instead of {call.Status}");
        }

        if (call.GeneratedResource is { } generated)
        {
            var ours = response.Headers.TryGetValues("Umb-Generated-Resource", out var values) ? values.Single() : null;
            _difference.Learn(generated, ours);
            if (ours != _difference.Translate(generated))
            {
                differences.Add($"umb-generated-resource: {ours} instead of {generated}");
            }
        }

        var text = await response.Content.ReadAsStringAsync();
        differences.AddRange(_difference.Between(Node(call.Response), text.Length == 0 ? null : Parse(text)));
        return new ReplayedCall(call, null, differences);
    }

    private async Task<HttpResponseMessage> Answer(RecordedCall call)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), _difference.Translate(call.Path));
        request.Headers.Add(HeaderAuthenticator.Header, _actor);
        request.Headers.Add(HeaderAuthenticator.SessionHeader, Session);
        if (call.Request.Get("multipart") is { } parts)
        {
            request.Content = RecordedUpload.Form(parts);
        }
        else if (call.Request.ValueKind != JsonValueKind.Undefined || call.Method is "POST" or "PUT" or "PATCH")
        {
            var text = call.Request.ValueKind switch
            {
                JsonValueKind.Undefined => string.Empty,
                JsonValueKind.String => call.Request.GetString()!,
                _ => _difference.Translate(JsonSerializer.Serialize(call.Request)),
            };
            request.Content = new StringContent(text, Encoding.UTF8, call.RequestHeaders.GetValueOrDefault("content-type")?.Split(';')[0] ?? "application/json");
        }

        return await _client.SendAsync(request);
    }

    private async Task TrashAPageAsync()
    {
        var editing = host.Get<IContentEditingService>();
        var key = new Guid("00000000-0000-4000-8000-000000000121");
        await editing.CreateAsync(
            new ContentCreateModel { Key = key, ContentTypeKey = new Guid(Topic), Variants = [new VariantModel { Culture = "de-DE", Name = "Müll" }] },
            Constants.Security.SuperUserKey);
        await editing.MoveToRecycleBinAsync(key, Constants.Security.SuperUserKey);
    }

    private static JsonNode? Node(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? null : JsonNode.Parse(element.GetRawText());

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
