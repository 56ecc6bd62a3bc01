using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace UmbracoKi.Integreat;

/// <summary>Lets the app load pictures from another origin: it fetches tiles and icons rather than showing them by address.</summary>
internal sealed class MediaCrossOriginFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (context.Request.Path.StartsWithSegments("/media", StringComparison.OrdinalIgnoreCase))
            {
                CrossOrigin.Allow(context.Response);
            }

            return rest(context);
        });

        next(app);
    };
}
