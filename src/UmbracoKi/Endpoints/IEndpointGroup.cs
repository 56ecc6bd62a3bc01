using Microsoft.AspNetCore.Routing;

namespace UmbracoKi.Endpoints;

/// <summary>Endpoints of one feature. Registered as a singleton, mapped by <see cref="EndpointStartupFilter"/>.</summary>
internal interface IEndpointGroup
{
    void Map(IEndpointRouteBuilder endpoints);
}
