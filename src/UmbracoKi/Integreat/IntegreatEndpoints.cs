using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using UmbracoKi.Endpoints;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat;

/// <summary><c>/api/v3</c>: Integreat's API, and its older addresses.</summary>
internal sealed class IntegreatEndpoints(
    IEnumerable<IIntegreatResource> resources,
    IEnumerable<IIntegreatAction> actions,
    AnswerCache cache,
    TimeProvider time,
    ILogger<IntegreatEndpoints> logger) : IEndpointGroup
{
    private static readonly Dictionary<string, StringValues> NoParameters = [];

    public void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var resource in resources)
        {
            foreach (var route in resource.Routes.SelectMany(RouteAddresses.Of))
            {
                endpoints.Map(route, context => Guarded(context, () => ReadAsync(context, resource)));
            }
        }

        foreach (var action in actions)
        {
            foreach (var route in action.Routes)
            {
                endpoints.Map(route, context => Guarded(context, () => ActAsync(context, action)));
            }
        }

        endpoints.Map("/api/v3/{**rest}", NothingThereAsync).WithOrder(int.MaxValue);
    }

    // The host's own error page would go without the cross-origin header, and the app report a dead network.
    private async Task Guarded(HttpContext context, Func<Task> answer)
    {
        try
        {
            await answer();
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            IntegreatLog.CouldNotAnswer(logger, context.Request.Path, exception);
            context.Response.Clear();
            CrossOrigin.Allow(context.Response);
            await ErrorWriter.WriteAsync(context, Errors.Internal);
        }
    }

    private Task ReadAsync(HttpContext context, IIntegreatResource resource)
    {
        CrossOrigin.Allow(context.Response);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            return CrossOrigin.AnswerPreflight(context);
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD, OPTIONS";
            return ErrorWriter.WriteAsync(context, Errors.InvalidMethod);
        }

        var site = context.RequestServices.GetRequiredService<IPublishedSiteAccessor>().Current;
        var query = ParametersOf(context.Request, resource.Parameters);
        var key = AnswerKey.Of(resource, context.Request, query);
        if (cache.TryGet(key, site.Version, time, out var kept))
        {
            return AnswerWriter.WriteAsync(context, kept);
        }

        var request = RequestOf(context, site, query);
        if (request.RegionSlug.Length > 0 && request.AskedRegion is null)
        {
            return ErrorWriter.WriteAsync(context, Errors.UnknownRegion);
        }

        lock (cache.GateOf(key))
        {
            if (!cache.TryGet(key, site.Version, time, out kept))
            {
                var answer = resource.Answer(request);
                if (answer is not Answer.Content content)
                {
                    return ErrorWriter.WriteAsync(context, (Answer.Failure)answer);
                }

                kept = cache.Keep(key, site.Version, content, request.KnownLanguage?.Tag);
            }
        }

        return AnswerWriter.WriteAsync(context, kept);
    }

    private static Task ActAsync(HttpContext context, IIntegreatAction action)
    {
        CrossOrigin.Allow(context.Response);
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            return CrossOrigin.AnswerPreflight(context);
        }

        var site = context.RequestServices.GetRequiredService<IPublishedSiteAccessor>().Current;
        return action.HandleAsync(context, RequestOf(context, site, ParametersOf(context.Request, [.. context.Request.Query.Keys])));
    }

    private static Task NothingThereAsync(HttpContext context)
    {
        CrossOrigin.Allow(context.Response);
        return HttpMethods.IsOptions(context.Request.Method) ? CrossOrigin.AnswerPreflight(context) : ErrorWriter.WriteAsync(context, Errors.NoSuchAddress);
    }

    private static ApiRequest RequestOf(HttpContext context, IPublishedSite site, IReadOnlyDictionary<string, StringValues> query)
    {
        var region = RouteText(context, "region").ToLowerInvariant();
        return new ApiRequest
        {
            Site = site,
            RegionSlug = region,
            AskedRegion = region.Length == 0 ? null : site.Region(region),
            Language = RouteText(context, "language").ToLowerInvariant(),
            Item = RouteText(context, "item"),
            BaseUrl = BaseUrl.Of(context.Request),
            Query = query,
        };
    }

    private static Dictionary<string, StringValues> ParametersOf(HttpRequest request, IReadOnlyList<string> names)
    {
        if (names.Count == 0 || !request.QueryString.HasValue)
        {
            return NoParameters;
        }

        var parameters = new Dictionary<string, StringValues>(names.Count, StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (request.Query.TryGetValue(name, out var value))
            {
                parameters[name] = value;
            }
        }

        return parameters;
    }

    private static string RouteText(HttpContext context, string name) => context.Request.RouteValues[name] as string ?? "";
}
