using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.SignIn;

internal static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<AttemptLimit>();
        services.AddSingleton<SessionRegistry>();
        services.AddSingleton<ForgottenPasswords>();
        services.AddHostedService(provider => provider.GetRequiredService<ForgottenPasswords>());
        services.AddSingleton<TokenProtection>();
        services.AddSingleton<CookieTokenAuthenticator>();
        services.TryAddSingleton<IRequestAuthenticator>(provider => provider.GetRequiredService<CookieTokenAuthenticator>());
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ExposedSignIn>(ExposedSignIn.SchemeName, null);
    }
}
