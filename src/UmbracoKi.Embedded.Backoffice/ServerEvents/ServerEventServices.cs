using Umbraco.Cms.Core.Events;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.ServerEvents;

/// <summary>Tells open clients what has changed, so that they load it again. Without it, they show what they have until they are reloaded.</summary>
internal static class ServerEventServices
{
    /// <summary>Where Umbraco has it.</summary>
    private const string Path = "/umbraco/serverEventHub";

    public static void AddServerEvents(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton<ServerEventSender>();
        foreach (var handled in typeof(ServerEventSender).GetInterfaces().Where(type => type.IsGenericType && type.IsAssignableTo(typeof(INotificationHandler))))
        {
            services.AddSingleton(handled, provider => provider.GetRequiredService<ServerEventSender>());
        }
    }

    public static void UseServerEvents(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase), branch => branch.Use(EnterAsync));
        app.MapHub<ServerEventHub>(Path).ExcludeFromDescription();
    }

    private static async Task EnterAsync(HttpContext context, RequestDelegate next)
    {
        // A browser cannot add headers to a web socket; the client then says in the query what it else says in the header.
        var request = context.Request;
        if (request.Headers.Authorization.Count == 0 && request.Query["access_token"].ToString() is { Length: > 0 } token)
        {
            request.Headers.Authorization = $"Bearer {token}";
        }

        if (CrossSite.ComesFromElsewhere(request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await context.RequestServices.GetRequiredService<IRequestAuthenticator>().AuthenticateAsync(context) is not { } signedIn)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        new Editor(signedIn.User, signedIn.Session, new EventMessages()).Enter(context);
        await next(context);
    }
}
