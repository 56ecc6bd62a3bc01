using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests;

/// <summary>The reference database, asked by an administrator or by a translator, who has no settings.</summary>
public abstract class SettingsHost : IAsyncLifetime
{
    protected const string Administrator = "1e70f841-c261-413b-abb2-2d68cdb96094";
    protected const string Translator = "00000000-0000-4000-8000-000000000411";

    private protected EmbeddedHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (SharedData.WhyMissing is null)
        {
            Host = await BackofficeHost.StartAsync("umbraco17/after-editing.sqlite");
        }
    }

    public async Task DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }
    }

    /// <param name="user">Null for nobody.</param>
    protected async Task<HttpResponseMessage> SendAsync(string method, string path, object? body = null, string? user = Administrator)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"/umbraco/management/api/v1/{path}");
        request.Content = body is null ? null : JsonContent.Create(body);
        if (user is not null)
        {
            request.Headers.Add(HeaderAuthenticator.Header, user);
        }

        return await Host.CreateClient().SendAsync(request);
    }

    protected async Task<JsonElement> AnswerAsync(string method, string path, object? body = null)
    {
        using var response = await SendAsync(method, path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    protected async Task<HttpStatusCode> StatusAsync(string method, string path, object? body = null, string? user = Administrator)
    {
        using var response = await SendAsync(method, path, body, user);
        return response.StatusCode;
    }
}
