using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using UmbracoKi.Integreat.Answers;
using UmbracoKi.Languages;
using UmbracoKi.Storage.Feedback;

namespace UmbracoKi.Integreat.Feedback;

/// <summary><c>feedback/{type}/</c>, and the old <c>feedback/</c> that names its subject by a link.</summary>
internal sealed class FeedbackAction(SiteLanguages languages, FeedbackRateLimit limit, TimeProvider time) : IIntegreatAction
{
    private static readonly Answer.Failure TooOften = new(StatusCodes.Status429TooManyRequests, "You're doing that too often.");
    private static readonly Answer.Failure TooLarge = new(StatusCodes.Status413PayloadTooLarge, "The feedback is too large.");
    private static readonly Answer.Failure Unreadable = Errors.BadRequest("The request body could not be read.");

    public IReadOnlyList<string> Routes { get; } =
    [
        "/api/v3/{region}/{language}/feedback/{type?}",
        "/{region}/{language}/wp-json/extensions/v3/feedback/{type?}",
    ];

    public async Task HandleAsync(HttpContext context, ApiRequest request)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Headers.Allow = "POST, OPTIONS";
            await ErrorWriter.WriteAsync(context, Errors.InvalidMethod);
            return;
        }

        if (!limit.TryAcquire(context.Connection.RemoteIpAddress))
        {
            await ErrorWriter.WriteAsync(context, TooOften);
            return;
        }

        var (entry, failure) = await ReadAsync(context, request);
        if (entry is null)
        {
            await ErrorWriter.WriteAsync(context, failure!);
            return;
        }

        await context.RequestServices.GetRequiredService<IFeedbackStore>().AddAsync(entry, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new FeedbackAccepted("Feedback successfully submitted"), WireJson.Options, context.RequestAborted);
    }

    private async Task<(FeedbackEntry? Entry, Answer.Failure? Failure)> ReadAsync(HttpContext context, ApiRequest request)
    {
        if (request.AskedRegion is not { } region)
        {
            return (null, Errors.NotFound($"No region found with slug \"{request.RegionSlug}\""));
        }

        if (!request.HasLanguage)
        {
            return (null, Errors.NotFound($"No language found with slug \"{request.Language}\""));
        }

        FeedbackKind? kind = null;
        if (context.Request.RouteValues["type"] is string segment && (kind = FeedbackKinds.Find(segment)) is null)
        {
            return (null, Errors.NoSuchAddress);
        }

        FeedbackFields? fields;
        try
        {
            fields = await FeedbackFieldReader.ReadAsync(context.Request, context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return (null, Unreadable);
        }

        if (fields is null)
        {
            return (null, TooLarge);
        }

        if (FeedbackRules.Check(fields) is { } problem)
        {
            return (null, problem);
        }

        var fallback = languages.Default.AppCode;
        var (subject, failure) = kind is { } known
            ? FeedbackSubject.Find(request.Site, region, request.Language, fallback, known, fields)
            : FeedbackSubject.FindByPermalink(request.Site, region, request.Language, fallback, fields);
        return subject is null ? (null, failure) : (Entry(request, subject, fields), null);
    }

    private FeedbackEntry Entry(ApiRequest request, FeedbackSubject subject, FeedbackFields fields) =>
        new(time.GetUtcNow(), request.RegionSlug, request.Language, FeedbackKinds.Segment(subject.Kind))
        {
            Slug = subject.Slug,
            Document = subject.Document?.Key,
            Rating = FeedbackRules.Rating(fields),
            Comment = fields.Comment,
            Category = fields.Category,
            SearchQuery = fields.Query,
        };
}
