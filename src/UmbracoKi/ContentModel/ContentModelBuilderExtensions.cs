using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using UmbracoKi.Pictures;

namespace UmbracoKi.ContentModel;

internal static class ContentModelBuilderExtensions
{
    public static IUmbracoBuilder AddUmbracoKiContentModel(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<DataTypeInstaller>();
        builder.Services.AddTransient<DocumentTypeInstaller>();
        builder.Services.AddTransient<PictureTypeInstaller>();
        return builder;
    }
}
