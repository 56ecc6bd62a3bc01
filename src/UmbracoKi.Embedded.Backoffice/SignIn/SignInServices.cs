using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

internal static class SignInServices
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();

        // Keys lie beside the database they belong to: both move and are kept together, and sign-ins outlive a restart.
        services.AddDataProtection().SetApplicationName("UmbracoKi.Backoffice");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<EmbeddedUmbracoOptions>, IHostEnvironment, ILoggerFactory>(
            (keys, umbraco, environment, loggers) => keys.XmlRepository = new FileSystemXmlRepository(
                Directory.CreateDirectory(KeyFolder(umbraco.Value, environment)), loggers));

        services.AddSingleton<PasswordSignIn>();
        services.AddSingleton<AttemptLimit>();
        services.AddSingleton<SessionRegistry>();
        services.AddSingleton<TokenProtection>();
        services.TryAddSingleton<IRequestAuthenticator, CookieTokenAuthenticator>();
    }

    private static string KeyFolder(EmbeddedUmbracoOptions umbraco, IHostEnvironment environment)
        => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(umbraco.DatabasePath, environment.ContentRootPath))!, "Keys");
}
