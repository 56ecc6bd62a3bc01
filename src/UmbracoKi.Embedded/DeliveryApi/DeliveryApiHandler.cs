using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using UmbracoKi.Embedded.DeliveryApi.Caching;
using UmbracoKi.Embedded.DeliveryApi.Context;
using UmbracoKi.Embedded.DeliveryApi.Rendering;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.DeliveryApi;

/// <summary>Works out an answer of the Delivery API that is not kept yet, and keeps it.</summary>
internal sealed class DeliveryApiHandler(
    ResponseCacheAccessor caches,
    IPublishedSnapshotAccessor snapshots,
    PublishedClock clock,
    DeliveryContextAccessor contexts,
    IVariationContextAccessor variationContext,
    IUmbracoContextFactory umbracoContexts,
    IApiAccessService access,
    IRequestStartItemProviderAccessor startItems,
    DeliveryAnswerer answerer,
    IOptions<DeliveryApiLimits> limits)
{
    // A change that falls into an answer makes it start again, so that it shows one state. After this many attempts the site changes
    // without pause; the answer is then given as it is and not kept.
    private const int MaxAttempts = 20;

    private static readonly TimeSpan PauseWhileChanging = TimeSpan.FromMilliseconds(5);

    /// <summary>Scheme and host as a client wrote them.</summary>
    public static string HostOf(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}";

    /// <summary>Answers, or hands over to the next middleware when nothing of ours lies at the path.</summary>
    /// <param name="http">The request.</param>
    /// <param name="keepAs">Where a found answer may be kept by URL; null for nowhere.</param>
    /// <param name="next">The rest of the pipeline.</param>
    public async Task HandleAsync(HttpContext http, ResponseKey? keepAs, RequestDelegate next)
    {
        var target = DeliveryApiPath.Parse(http.Request.Path.Value!);
        switch (target.Kind)
        {
            case DeliveryApiPathKind.Other:
                await next(http);
                return;
            case DeliveryApiPathKind.Description:
                await DeliveryApiDescription.WriteAsync(http);
                return;
            case DeliveryApiPathKind.UnknownVersion:
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            default:
                await AnswerAsync(http, target.Rest, target.Kind is DeliveryApiPathKind.Media, keepAs);
                return;
        }
    }

    private async Task AnswerAsync(HttpContext http, string path, bool isMedia, ResponseKey? keepAs)
    {
        if (http.Request.QueryString.Value is { } queryString && queryString.Length > limits.Value.MaxQueryLength)
        {
            await DeliveryProblems.WriteAsync(http, TooLong("query string", limits.Value.MaxQueryLength));
            return;
        }

        if (path.Length > limits.Value.MaxPathLength)
        {
            await DeliveryProblems.WriteAsync(http, TooLong("path", limits.Value.MaxPathLength));
            return;
        }

        var cache = await caches.GetAsync();
        var chosen = cache.Choose(http.Request.Headers.AcceptLanguage.ToString());
        var context = ContextOf(http, chosen);
        using var entered = contexts.Enter(context);
        if (!(isMedia ? access.HasMediaAccess() : access.HasPublicAccess() && (!context.Preview || access.HasPreviewAccess())))
        {
            await DeliveryProblems.WriteAsync(http, Unauthorized);
            return;
        }

        var (request, problem) = DeliveryRequestParser.Parse(path, http.Request.Query, limits.Value);
        if (request is null)
        {
            await DeliveryProblems.WriteAsync(http, problem ?? NotFound);
            return;
        }

        if (isMedia)
        {
            request = MediaRequest.Of(request);
        }

        using var umbraco = umbracoContexts.EnsureUmbracoContext();
        variationContext.VariationContext = new VariationContext(chosen.Culture, context.Segment);
        if (!isMedia && context.StartItem is not null && startItems.TryGetValue(out var provider) && provider.GetStartItem() is null)
        {
            await DeliveryProblems.WriteStartItemNotFoundAsync(http);
            return;
        }

        var host = cache.HostsMatter ? HostOf(http.Request) : string.Empty;
        var meaning = context.Preview || context.Segment is not null
            ? null
            : $"{chosen.Culture}\n{chosen.Asked}\n{context.StartItem}\n{host}\n{request.Canonical}";
        if (meaning is null || !cache.ByMeaning.TryGet(meaning, out var response))
        {
            var (answer, ofOnePiece) = await AnswerAsync(request, chosen, context, host, http.RequestAborted);
            if (answer.Response is not { } made || !ofOnePiece || meaning is null)
            {
                await WriteAsync(http, answer, context, isMedia);
                return;
            }

            // If the content has moved on since, this cache is never asked again, so keeping a newer answer in it does no harm.
            response = made;
            cache.ByMeaning.Set(meaning, response);
        }

        // By URL an answer is given without a look at the key that was sent.
        if (keepAs is { } key && answerer.IsPublic(isMedia))
        {
            cache.ByUrl.Set(key, response);
        }

        await response.WriteAsync(http, CacheControlOf(context, isMedia));
    }

    private async Task<(DeliveryAnswer Answer, bool OfOnePiece)> AnswerAsync(
        DeliveryRequest request, ChosenCulture chosen, DeliveryContext context, string host, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = clock.Read();
            var snapshot = snapshots.Current;
            DeliveryAnswer answer;
            try
            {
                variationContext.VariationContext = new VariationContext(chosen.Culture, context.Segment);
                answer = await answerer.AnswerAsync(request, chosen, host, snapshot);
            }
            catch (InvalidQueryException exception)
            {
                answer = new DeliveryAnswer(exception.Problem);
            }

            var ofOnePiece = PublishedClock.IsQuiet(before) && clock.Read() == before;
            if (ofOnePiece || attempt == MaxAttempts)
            {
                return (answer, ofOnePiece);
            }

            await Task.Delay(PauseWhileChanging, cancellationToken);
        }
    }

    private async Task WriteAsync(HttpContext http, DeliveryAnswer answer, DeliveryContext context, bool isMedia)
    {
        if (answer.Response is { } response)
        {
            await response.WriteAsync(http, CacheControlOf(context, isMedia));
        }
        else if (answer.Redirect is { } route)
        {
            http.Response.Headers.Vary = DeliveryHeaders.Vary;
            http.Response.Headers["Location-Start-Item-Path"] = Uri.EscapeDataString(route.StartItem.Path);
            http.Response.Headers["Location-Start-Item-Id"] = route.StartItem.Id.ToString("D");
            http.Response.Redirect(Uri.EscapeDataString(route.Path).Replace("%2F", "/", StringComparison.Ordinal), permanent: true);
        }
        else
        {
            await DeliveryProblems.WriteAsync(http, answer.Problem ?? NotFound);
        }
    }

    private StringValues CacheControlOf(DeliveryContext context, bool isMedia)
    {
        if (context.Preview)
        {
            return DeliveryHeaders.PrivateNoStore;
        }

        return answerer.IsPublic(isMedia) ? DeliveryHeaders.PublicRevalidate : DeliveryHeaders.PrivateRevalidate;
    }

    private static DeliveryContext ContextOf(HttpContext http, ChosenCulture chosen)
    {
        var headers = http.Request.Headers;
        return new DeliveryContext
        {
            RequestedCulture = chosen.Asked ? chosen.Culture : null,
            Segment = Value(Constants.DeliveryApi.HeaderNames.AcceptSegment),
            StartItem = Value(Constants.DeliveryApi.HeaderNames.StartItem),
            ApiKey = Value(Constants.DeliveryApi.HeaderNames.ApiKey),
            Preview = bool.TryParse(Value(Constants.DeliveryApi.HeaderNames.Preview), out var preview) && preview,
            BaseUri = Uri.TryCreate(HostOf(http.Request), UriKind.Absolute, out var uri) ? uri : new Uri("http://localhost"),
        };

        string? Value(string name) => headers[name].ToString() is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
    }

    private static DeliveryProblem Unauthorized { get; } = new(
        StatusCodes.Status401Unauthorized, "Unauthorized", "A valid 'Api-Key' header is needed.");

    private static DeliveryProblem NotFound { get; } = new(
        StatusCodes.Status404NotFound, "Not Found", "Nothing is published here in the requested language.");

    private static DeliveryProblem TooLong(string what, int limit) => new(
        StatusCodes.Status414UriTooLong, "URI Too Long", $"The {what} is longer than {limit} characters.");
}
