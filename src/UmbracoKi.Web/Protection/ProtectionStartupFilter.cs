using Microsoft.Extensions.Options;

namespace UmbracoKi.Web.Protection;

/// <summary>Stands before everything else that answers, Umbraco's and the module's own startup filters included.</summary>
internal sealed class ProtectionStartupFilter(IOptions<ReverseProxyOptions> proxy, IOptions<RateLimitOptions> rateLimit) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        if (proxy.Value.Enabled)
        {
            app.UseForwardedHeaders();
        }

        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = Problem.StatusOf });
        app.UseMiddleware<RequestGuard>();
        if (rateLimit.Value.Enabled)
        {
            app.UseRateLimiter();
        }

        // Out here, so that it also speaks for what stands before the program's own pipeline: the module's endpoints.
        app.UseStatusCodePages();
        next(app);
    };
}
