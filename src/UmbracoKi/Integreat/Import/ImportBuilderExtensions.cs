using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;
using UmbracoKi.Published;

namespace UmbracoKi.Integreat.Import;

internal static class ImportBuilderExtensions
{
    /// <summary>Adds the import, and what answers for imported documents: their times and addresses.</summary>
    public static IUmbracoBuilder AddUmbracoKiImport(this IUmbracoBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpClient();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IImportedTimestamps, ImportedTimestamps>();
        services.AddSingleton<ImportedSlugs>();
        services.AddSingleton<IImportedSlugs>(provider => provider.GetRequiredService<ImportedSlugs>());
        services.AddSingleton<PictureWriter>();
        services.AddSingleton<PictureImport>();
        services.AddSingleton<ImportedIds>();
        services.AddSingleton<ImportLanguages>();
        services.AddSingleton<EditorValues>();
        services.AddSingleton<ModelComposer>();
        services.AddSingleton<ExistingDocuments>();
        services.AddSingleton<ImportRunner>();
        services.AddSingleton<IIntegreatImport, IntegreatImport>();
        builder.UrlSegmentProviders().Insert<ImportedUrlSegments>();
        return builder;
    }
}
