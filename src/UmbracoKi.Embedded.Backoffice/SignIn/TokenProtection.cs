using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

/// <summary>Seals tokens so that only this installation can read or make them.</summary>
internal sealed class TokenProtection(IDataProtectionProvider provider, TimeProvider time)
{
    private const string Purpose = "UmbracoKi.Backoffice";

    public string Seal<T>(string kind, T content, TimeSpan lifetime)
        => Protector(kind).Protect(JsonSerializer.Serialize(new Sealed<T>(content, time.GetUtcNow() + lifetime)));

    /// <returns>Null if it was not made here, or for another kind, or has expired.</returns>
    public T? Open<T>(string kind, string? text)
        where T : class
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            var content = JsonSerializer.Deserialize<Sealed<T>>(Protector(kind).Unprotect(text));
            return content is not null && content.Expires > time.GetUtcNow() ? content.Content : null;
        }
        catch (Exception failure) when (failure is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string kind) => provider.CreateProtector(Purpose, kind, "v1");

    private sealed record Sealed<T>(T Content, DateTimeOffset Expires);
}
