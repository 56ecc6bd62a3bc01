using UmbracoKi.Embedded.Backoffice.Client;
using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.Preview;
using UmbracoKi.Embedded.Backoffice.ServerEvents;
using UmbracoKi.Embedded.Backoffice.SignIn;

namespace UmbracoKi.Embedded.Backoffice;

/// <summary>Umbraco's backoffice on the embedded host.</summary>
public static class EmbeddedBackofficeExtensions
{
    /// <summary>Adds the Management API, sign-in, server events, previews and the client. Call it after <c>AddEmbeddedUmbraco()</c>, whose services it completes.</summary>
    public static WebApplicationBuilder AddEmbeddedBackoffice(this WebApplicationBuilder builder)
    {
        builder.Services.AddManagementApi();
        builder.Services.AddSignIn();
        builder.Services.AddServerEvents();
        builder.Services.AddPreview();
        builder.Services.AddBackofficeClient();
        return builder;
    }

    /// <summary>Answers everything below <c>/umbraco</c>, <c>/App_Plugins</c>, and previews at <c>/{id}</c>. Call it after <c>UseEmbeddedUmbraco()</c>.</summary>
    public static WebApplication UseEmbeddedBackoffice(this WebApplication app)
    {
        app.UseManagementApi();
        app.UseServerEvents();
        app.UsePreview();
        app.UseBackofficeClient();
        return app;
    }
}
