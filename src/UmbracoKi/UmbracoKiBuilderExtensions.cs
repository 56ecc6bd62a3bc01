using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.ContentModel;
using UmbracoKi.Endpoints;
using UmbracoKi.Installation;
using UmbracoKi.Integreat;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Languages;
using UmbracoKi.Published;
using UmbracoKi.Storage;
using UmbracoKi.Validation;

namespace UmbracoKi;

public static class UmbracoKiBuilderExtensions
{
    /// <summary>Adds everything UmbracoKi brings. The composer calls it; calling it again changes nothing.</summary>
    public static IUmbracoBuilder AddUmbracoKi(this IUmbracoBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(IUmbracoKiInstaller)))
        {
            return builder;
        }

        return builder
            .AddUmbracoKiEndpoints()
            .AddUmbracoKiStorage()
            .AddUmbracoKiLanguages()
            .AddUmbracoKiContentModel()
            .AddUmbracoKiValidation()
            .AddUmbracoKiInstallation()
            .AddUmbracoKiPublished()
            .AddUmbracoKiIntegreat()
            .AddUmbracoKiImport();
    }
}
