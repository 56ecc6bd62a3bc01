using UmbracoKi.Embedded.Backoffice.Management;
using UmbracoKi.Embedded.Backoffice.SignIn;

namespace UmbracoKi.Embedded.Backoffice;

/// <summary>Umbraco's backoffice on the embedded host.</summary>
public static class EmbeddedBackofficeExtensions
{
    /// <summary>Adds the Management API and sign-in. Call it after <c>AddEmbeddedUmbraco()</c>, whose services it completes.</summary>
    public static WebApplicationBuilder AddEmbeddedBackoffice(this WebApplicationBuilder builder)
    {
        builder.Services.AddManagementApi();
        builder.Services.AddSignIn();
        return builder;
    }

    /// <summary>Maps <c>/umbraco/management/api</c>. Call it after <c>UseEmbeddedUmbraco()</c>.</summary>
    public static WebApplication UseEmbeddedBackoffice(this WebApplication app)
    {
        app.UseManagementApi();
        return app;
    }
}
