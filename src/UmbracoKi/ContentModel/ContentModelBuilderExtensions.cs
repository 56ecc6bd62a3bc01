using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace UmbracoKi.ContentModel;

internal static class ContentModelBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiContentModel(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<DataTypeInstaller>();
        builder.Services.AddTransient<DocumentTypeInstaller>();
        return builder;
    }
}
