using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace UmbracoKi.Web.Protection;

/// <summary>Whose requests are counted together: an IPv4 address, or the /64 network an IPv6 client can choose addresses from.</summary>
internal readonly record struct ClientAddress(ulong Network)
{
    private const int IPv6Length = 16;
    private const int IPv4Length = 4;

    /// <param name="address">Null (no network connection) counts as one client.</param>
    public static ClientAddress Of(IPAddress? address)
    {
        if (address is null)
        {
            return default;
        }

        Span<byte> bytes = stackalloc byte[IPv6Length];
        address.TryWriteBytes(bytes, out var length);
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? new ClientAddress(BinaryPrimitives.ReadUInt64BigEndian(bytes))
            : new ClientAddress(BinaryPrimitives.ReadUInt32BigEndian(bytes[(length - IPv4Length)..length]));
    }
}
