using Microsoft.Extensions.Primitives;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>Header names and values that every answer has in common.</summary>
internal static class DeliveryHeaders
{
    public const string SupportedVersions = "api-supported-versions";

    /// <summary>What an answer depends on: Umbraco's list, and the content coding.</summary>
    public static readonly StringValues Vary = "Accept-Language, Accept-Segment, Preview, Start-Item, Accept-Encoding";

    public static readonly StringValues Version2 = "2.0";

    /// <summary>Shared caches may keep it and must ask whether it still holds.</summary>
    public static readonly StringValues PublicRevalidate = "public, no-cache";

    /// <summary>Read with an API key: only the client's own cache may keep it.</summary>
    public static readonly StringValues PrivateRevalidate = "private, no-cache";

    /// <summary>Drafts are kept nowhere.</summary>
    public static readonly StringValues PrivateNoStore = "private, no-store";
}
