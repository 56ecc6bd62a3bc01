using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Backoffice.SignIn;

namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>"Save and preview": editors see their drafts as pages.</summary>
internal static class PreviewServices
{
    public static void AddPreview(this IServiceCollection services)
    {
        services.AddSingleton<PreviewSession>();
        services.Replace(ServiceDescriptor.Singleton<IPreviewService>(provider => provider.GetRequiredService<PreviewSession>()));
        services.AddSingleton<PropertyLabels>();
        services.AddSingleton<PreviewFrame>();
        services.AddSingleton<INotificationHandler<ContentSavedNotification>, PreviewRefresh>();
    }

    public static void UsePreview(this WebApplication app)
    {
        app.UseMiddleware<PreviewPageMiddleware>();
        app.UseMiddleware<PublishedAddressMiddleware>();
        app.UseWhen(context => context.Request.Path.StartsWithSegments(PreviewHub.Path, StringComparison.OrdinalIgnoreCase), branch => branch.Use(EnterAsync));
        app.MapHub<PreviewHub>(PreviewHub.Path).ExcludeFromDescription();
        app.MapMethods(PreviewFrame.Route, [HttpMethods.Get, HttpMethods.Head], (Guid id, HttpContext context, PreviewFrame frame) => frame.AnswerAsync(context, id))
            .ExcludeFromDescription();
    }

    /// <remarks>The client sends no token to this hub, only cookies. It tells nothing but keys, and only to pages of this site.</remarks>
    private static async Task EnterAsync(HttpContext context, RequestDelegate next)
    {
        if (CrossSite.ComesFromElsewhere(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (await context.RequestServices.GetRequiredService<CookieTokenAuthenticator>().FindVisitorAsync(context) is null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            await next(context);
        }
    }
}
