namespace UmbracoKi.Web.Overview;

/// <summary>Addresses of Umbraco's Delivery API.</summary>
internal static class DeliveryPaths
{
    public const string Content = "/umbraco/delivery/api/v2/content";
    public const string OpenApi = "/umbraco/delivery/api/openapi.json";

    public static string Item(Guid key) => $"{Content}/item/{key:D}";
}
