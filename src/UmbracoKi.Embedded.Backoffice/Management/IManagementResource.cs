namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>
/// One resource of the Management API. Every class of this assembly that implements it, with a constructor without
/// parameters, is found and mapped; nothing else has to be told of a new one.
/// </summary>
internal interface IManagementResource
{
    /// <param name="api">Rooted at <c>/umbraco/management/api/v1</c>. Whoever is not signed in gets 401 unless a route says <c>AllowAnonymous()</c>.</param>
    void Map(RouteGroupBuilder api);

    /// <param name="api">Rooted at <c>/umbraco/management/api/v1.1</c>, otherwise like that of <see cref="Map"/>.</param>
    void MapVersion11(RouteGroupBuilder api)
    {
    }

    /// <summary>Services only this resource needs.</summary>
    void AddServices(IServiceCollection services)
    {
    }
}
