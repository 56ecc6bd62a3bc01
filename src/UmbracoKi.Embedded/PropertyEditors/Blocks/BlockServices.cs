using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>What every editor of blocks needs to work on the properties inside.</summary>
/// <param name="Editors">Lazy because the collection is made of the editors that ask for it.</param>
internal sealed record BlockServices(
    Lazy<PropertyEditorCollection> Editors,
    Lazy<IContentTypeService> ContentTypes,
    Lazy<ILanguageService> Languages,
    Lazy<IPropertyValidationService> Validation,
    Lazy<DataValueReferenceFactoryCollection> References,
    IDataTypeConfigurationCache Configurations,
    IJsonSerializer Serializer)
{
    public string DefaultCulture => Languages.Value.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
}
