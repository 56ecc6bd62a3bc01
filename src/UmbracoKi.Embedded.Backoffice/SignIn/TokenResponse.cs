using System.Text.Json.Serialization;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>What the client stores after a token request; the tokens themselves are in cookies.</summary>
internal sealed record TokenResponse([property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    [JsonPropertyName("access_token")]
    public string AccessToken => CookieTokenAuthenticator.Redacted;

    [JsonPropertyName("token_type")]
    public string TokenType => "Bearer";

    [JsonPropertyName("scope")]
    public string Scope => "offline_access";

    [JsonPropertyName("refresh_token")]
    public string RefreshToken => CookieTokenAuthenticator.Redacted;
}
