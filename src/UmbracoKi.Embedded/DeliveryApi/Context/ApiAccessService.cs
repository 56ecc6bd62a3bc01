using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Context;

/// <summary>Who may read: everybody when access is public, else whoever sends the API key; drafts always need the key.</summary>
internal sealed class ApiAccessService(DeliveryContextAccessor context, IOptionsMonitor<DeliveryApiSettings> settings) : IApiAccessService
{
    /// <inheritdoc />
    public bool HasPublicAccess() => settings.CurrentValue is { Enabled: true } current && (current.PublicAccess || HasValidKey(current));

    /// <inheritdoc />
    public bool HasPreviewAccess() => settings.CurrentValue is { Enabled: true } current && HasValidKey(current);

    /// <inheritdoc />
    public bool HasMediaAccess()
        => settings.CurrentValue is { Enabled: true, Media.Enabled: true } current
            && ((current.PublicAccess && current.Media.PublicAccess) || HasValidKey(current));

    // Hashes have one length, so the comparison does not tell how long the key is.
    private bool HasValidKey(DeliveryApiSettings current)
        => !string.IsNullOrWhiteSpace(current.ApiKey)
            && context.Current?.ApiKey is { Length: > 0 and <= 1024 } sent
            && CryptographicOperations.FixedTimeEquals(Hash(sent), Hash(current.ApiKey));

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
