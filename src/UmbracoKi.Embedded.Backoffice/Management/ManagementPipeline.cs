using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Security;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Persistence;
using UmbracoKi.Embedded.Security;

namespace UmbracoKi.Embedded.Backoffice.Management;

/// <summary>What happens to every request of the Management API: who it is, what he may, headers, failures.</summary>
internal sealed class ManagementPipeline(
    IRequestAuthenticator authenticator,
    IEventMessagesAccessor messagesAccessor,
    IBackOfficeSecurityAccessor security,
    ILogger<ManagementPipeline> logger)
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<NoEndpoint>() is not null)
        {
            await next(context);
            return;
        }

        AddHeaders(context.Response.Headers);
        if (CrossSite.Refuses(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && !await EnterAsync(context, endpoint))
        {
            return;
        }

        await AnswerAsync(context, next);
    }

    private static void AddHeaders(IHeaderDictionary headers)
    {
        headers["api-supported-versions"] = "1.0";
        headers.CacheControl = "no-store, must-revalidate, no-cache, max-age=0";
        headers.Pragma = "no-cache";
        headers.Expires = "Mon, 01 Jan 1990 00:00:00 GMT";
        headers.XContentTypeOptions = "nosniff";
    }

    private async Task<bool> EnterAsync(HttpContext context, Endpoint endpoint)
    {
        if (await authenticator.AuthenticateAsync(context) is not { } signedIn)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return false;
        }

        var sections = signedIn.User.AllowedSections.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (endpoint.Metadata.GetOrderedMetadata<SectionAccess>().Any(access => !access.AnyOf.Any(sections.Contains)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.Headers.WWWAuthenticate =
                "Bearer error=\"insufficient_access\", error_description=\"The user is not allowed to perform the requested action.\"";
            return false;
        }

        var messages = new EventMessages();
        messagesAccessor.EventMessages = messages;
        new Editor(signedIn.User, signedIn.Session, messages).Enter(context);
        context.Response.OnStarting(() =>
        {
            Notifications.Write(messages, context.Response);
            return Task.CompletedTask;
        });
        return true;
    }

    private async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        using var acting = Editor.Find(context) is { } editor ? security.ActAs(editor.User) : null;
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status400BadRequest && HandlerOf(context) is { } handler)
        {
            // Thrown in development, where the framework throws what it otherwise only answers.
            await BindingFilter.Explain(handler.GetParameters(), context.Request).ExecuteAsync(context);
        }
        catch (RequestRefusedException refused)
        {
            await refused.Answer.ExecuteAsync(context);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await Tell(context, failure).ExecuteAsync(context);
        }
    }

    private static MethodInfo? HandlerOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>();

    private Problem Tell(HttpContext context, Exception failure)
    {
        switch (failure)
        {
            case NotSupportedException:
                logger.LogWarning("{Method} {Path} is not supported: {Reason}", context.Request.Method, context.Request.Path, failure.Message);
                return new Problem("Not available in this installation", StatusCodes.Status501NotImplemented, Detail: failure.Message);
            case DatabaseBusyException:
                return new Problem("Another change is being written", StatusCodes.Status503ServiceUnavailable, Detail: "Please try again in a moment.");
            case BadHttpRequestException bad:
                return new Problem("The request could not be read", bad.StatusCode);
            default:
                logger.LogError(failure, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
                return new Problem("Server Error", StatusCodes.Status500InternalServerError);
        }
    }
}
