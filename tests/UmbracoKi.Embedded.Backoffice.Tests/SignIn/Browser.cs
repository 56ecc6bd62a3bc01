using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Web;
using Microsoft.AspNetCore.WebUtilities;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.SignIn;

/// <summary>Signs in as the client does, keeping cookies as a browser does: <c>__Host-</c> cookies only if they are secure.</summary>
internal sealed class Browser(EmbeddedHost host, string origin = "http://localhost")
{
    private const string Security = "/umbraco/management/api/v1/security/back-office";

    private readonly HttpClient _client = host.CreateClient();

    public Dictionary<string, string> Cookies { get; } = [];

    public string Callback => $"{origin}/umbraco/oauth_complete";

    public string Verifier { get; } = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, bool bearer = true, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, origin + path) { Content = content };
        if (bearer)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
        }

        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        change?.Invoke(request);
        var response = await _client.SendAsync(request);
        Keep(response);
        return response;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, $"/umbraco/management/api/v1/{path}");

    public Task<HttpResponseMessage> LoginAsync(string userName, string password)
        => SendAsync(HttpMethod.Post, $"{Security}/login", JsonContent.Create(new { username = userName, password }), bearer: false);

    public Task<HttpResponseMessage> AuthorizeAsync(Action<Dictionary<string, string>>? change = null)
    {
        var query = new Dictionary<string, string>
        {
            ["redirect_uri"] = Callback,
            ["client_id"] = "umbraco-back-office",
            ["response_type"] = "code",
            ["state"] = "abcdefghij",
            ["scope"] = "offline_access",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
        };
        change?.Invoke(query);
        return SendAsync(HttpMethod.Get, $"{Security}/authorize?{string.Join('&', query.Select(q => $"{q.Key}={HttpUtility.UrlEncode(q.Value)}"))}", bearer: false);
    }

    public Task<HttpResponseMessage> RedeemAsync(string? verifier = null) => TokenAsync(new()
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = "umbraco-back-office",
        ["redirect_uri"] = Callback,
        ["code"] = "[redacted]",
        ["code_verifier"] = verifier ?? Verifier,
    });

    public Task<HttpResponseMessage> RefreshAsync() => TokenAsync(new()
    {
        ["grant_type"] = "refresh_token",
        ["client_id"] = "umbraco-back-office",
        ["refresh_token"] = "[redacted]",
    });

    public Task<HttpResponseMessage> TokenAsync(Dictionary<string, string> form)
        => SendAsync(HttpMethod.Post, $"{Security}/token", new FormUrlEncodedContent(form), bearer: false);

    public Task<HttpResponseMessage> SignOutAsync()
        => SendAsync(HttpMethod.Get, $"{Security}/signout?post_logout_redirect_uri={HttpUtility.UrlEncode($"{origin}/umbraco/logout")}", bearer: false);

    public async Task SignInAsync(string userName, string password)
    {
        (await LoginAsync(userName, password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AuthorizeAsync()).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RedeemAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private void Keep(HttpResponseMessage response)
    {
        foreach (var header in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var (name, value) = (header.Split('=')[0], header.Split(';')[0][(header.IndexOf('=') + 1)..]);
            if (value.Length == 0)
            {
                Cookies.Remove(name);
            }
            else if (!name.StartsWith("__Host-", StringComparison.Ordinal) || header.Contains("secure", StringComparison.OrdinalIgnoreCase))
            {
                Cookies[name] = value;
            }
        }
    }
}
