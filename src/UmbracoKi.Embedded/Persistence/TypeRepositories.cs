using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Containers;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Persistence.DataTypes;
using UmbracoKi.Embedded.Persistence.Dictionary;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence;

internal static class TypeRepositories
{
    /// <summary>Languages, dictionary, data types, content types and their folders.</summary>
    internal static IServiceCollection AddTypeRepositories(this IServiceCollection services)
    {
        services.AddSingleton<ILanguageRepository, LanguageRepository>();
        services.AddSingleton<IDictionaryRepository, DictionaryRepository>();

        services.AddSingleton<DataTypeMapping>();
        services.AddSingleton<IDataTypeRepository, DataTypeRepository>();
        services.AddSingleton<IDataTypeContainerRepository, DataTypeContainerRepository>();
        services.AddSingleton<IDataTypeUsageRepository, DataTypeUsageRepository>();
        services.AddSingleton<IPropertyTypeUsageRepository, PropertyTypeUsageRepository>();

        services.AddSingleton<ContentTypeReader>();
        services.AddSingleton<ContentTypeWriter>();
        services.AddSingleton<PropertyTypeWriter>();
        services.AddSingleton<DocumentTypeDetails>();
        services.AddSingleton<IContentTypeRepository, ContentTypeRepository>();
        services.AddSingleton<IMediaTypeRepository, MediaTypeRepository>();
        services.AddSingleton<IMemberTypeRepository, MemberTypeRepository>();
        services.AddSingleton<IContentTypeCommonRepository, ContentTypeCommonRepository>();
        services.AddSingleton<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>();
        services.AddSingleton<IMediaTypeContainerRepository, MediaTypeContainerRepository>();
        services.AddSingleton<IMemberTypeContainerRepository, MemberTypeContainerRepository>();
        services.AddSingleton<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>();
        return services;
    }
}
