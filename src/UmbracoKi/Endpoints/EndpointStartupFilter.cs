using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace UmbracoKi.Endpoints;

/// <summary>
/// Puts the module's endpoints in front of the host's pipeline. Umbraco's own pipeline filter is not in Core, and a
/// routing of its own keeps the two from seeing each other: what no endpoint here answers goes on to the host untouched.
/// </summary>
internal sealed class EndpointStartupFilter(IEnumerable<IEndpointGroup> groups) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(host =>
        {
            var branch = app.New();
            branch.UseRouting();
            branch.UseEndpoints(endpoints =>
            {
                foreach (var group in groups)
                {
                    group.Map(endpoints);
                }
            });
            branch.Run(host);
            return branch.Build();
        });

        next(app);
    };
}
