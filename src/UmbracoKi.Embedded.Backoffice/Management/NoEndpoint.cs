namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>Marks the route that stands for "there is no such route": the API's headers are not added to its answer.</summary>
internal sealed class NoEndpoint
{
    public static NoEndpoint Instance { get; } = new();
}
