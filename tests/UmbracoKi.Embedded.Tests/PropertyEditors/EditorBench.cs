using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using UmbracoKi.Embedded.PropertyEditors.Blocks;
using UmbracoKi.Embedded.PropertyEditors.RichText;
using UmbracoKi.Embedded.Serialization;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

/// <summary>Runs property editors and value converters without Umbraco: every port is a substitute.</summary>
internal sealed class EditorBench
{
    private static readonly JsonSerializerOptions RequestOptions = new() { Converters = { new ObjectJsonConverter() } };

    private static readonly JsonSerializerOptions ResponseOptions = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public EditorBench()
    {
        Serializer = new SystemTextJsonSerializer();
        var shortStrings = Substitute.For<IShortStringHelper>();
        var deliveryApi = Substitute.For<IOptionsMonitor<DeliveryApiSettings>>();
        deliveryApi.CurrentValue.Returns(DeliveryApi);
        var content = Substitute.For<IOptionsMonitor<ContentSettings>>();
        content.CurrentValue.Returns(new ContentSettings());
        var texts = Substitute.For<ILocalizedTextService>();
        texts.Localize(null, null, null, null).ReturnsForAnyArgs(call => $"{call[0]}_{call[1]}");

        Services = new SubstitutingServices()
            .Use(Serializer)
            .Use<IConfigurationEditorJsonSerializer>(new SystemTextConfigurationEditorJsonSerializer())
            .Use(shortStrings)
            .Use(texts)
            .Use(deliveryApi)
            .Use<IHtmlSanitizer>(new NoopHtmlSanitizer());
        Services
            .Use(new HtmlLocalLinkParser(Port<IPublishedUrlProvider>()))
            .Use(new HtmlImageSourceParser(Port<IPublishedUrlProvider>(), Port<IImageUrlTokenGenerator>()))
            .Use(new HtmlUrlParser(content, NullLogger<HtmlUrlParser>.Instance, Port<IProfilingLogger>(), Port<IIOHelper>()))
            .Use(Create<LocalLinkResolver>());
        Port<IPublishedContentCache>().GetById(Guid.Empty).ReturnsForAnyArgs((IPublishedContent?)null);
        Port<IPublishedContentCache>().GetById(default, Guid.Empty).ReturnsForAnyArgs((IPublishedContent?)null);
        Port<IPublishedMediaCache>().GetById(Guid.Empty).ReturnsForAnyArgs((IPublishedContent?)null);
        Port<IPublishedMediaCache>().GetById(default, Guid.Empty).ReturnsForAnyArgs((IPublishedContent?)null);
        Services
            .Use(new BlockServices(
                new(() => new PropertyEditorCollection(new DataEditorCollection(() => []))),
                new(Port<IContentTypeService>),
                new(Port<ILanguageService>),
                new(Port<IPropertyValidationService>),
                new(() => new DataValueReferenceFactoryCollection(() => [], NullLogger<DataValueReferenceFactoryCollection>.Instance)),
                Port<IDataTypeConfigurationCache>(),
                Serializer))
            .Use(new BlockElements(
                new(Port<IPublishedContentTypeCache>), Port<IVariationContextAccessor>(), new(Port<ILanguageService>), Port<IPublishedModelFactory>()));
        Services
            .Use<IApiRichTextMarkupParser>(Create<ApiRichTextMarkupParser>())
            .Use<IApiRichTextElementParser>(Create<ApiRichTextElementParser>());
        Services.Use<IDataValueEditorFactory>(new DataValueEditorFactory(Services));
    }

    public IJsonSerializer Serializer { get; }

    public SubstitutingServices Services { get; }

    public DeliveryApiSettings DeliveryApi { get; } = new();

    public T Port<T>()
        where T : class
        => (T)Services.GetService(typeof(T))!;

    public T Create<T>()
        where T : class
        => ActivatorUtilities.CreateInstance<T>(Services);

    /// <summary>What an editor stores for a value of a request.</summary>
    public object? Store<TEditor>(string json, object? configuration = null)
        where TEditor : DataEditor
        => StoreValue<TEditor>(FromRequest(json), configuration);

    public object? StoreValue<TEditor>(object? value, object? configuration = null)
        where TEditor : DataEditor
        => ValueEditor<TEditor>(configuration).FromEditor(new ContentPropertyData(value, configuration), null);

    /// <summary>What an editor shows for a stored value, as the JSON of a response.</summary>
    public string Show<TEditor>(object? stored, object? configuration = null, string? culture = null)
        where TEditor : DataEditor
        => ToResponse(ShowValue<TEditor>(stored, configuration, culture));

    public object? ShowValue<TEditor>(object? stored, object? configuration = null, string? culture = null)
        where TEditor : DataEditor
    {
        RememberConfiguration(configuration);
        return ValueEditor<TEditor>(configuration).ToEditor(Property(stored, culture), culture);
    }

    /// <summary>The messages for a value of a request.</summary>
    public string[] Refusals<TEditor>(string json, object? configuration = null, bool mandatory = false, string? pattern = null)
        where TEditor : DataEditor
        => RefusalsOf<TEditor>(FromRequest(json), configuration, mandatory, pattern);

    public string[] RefusalsOf<TEditor>(object? value, object? configuration = null, bool mandatory = false, string? pattern = null)
        where TEditor : DataEditor
        => ValueEditor<TEditor>(configuration)
            .Validate(value, mandatory, pattern, PropertyValidationContext.Empty())
            .Select(result => result.ErrorMessage!)
            .ToArray();

    public string[] References<TEditor>(object? stored)
        where TEditor : DataEditor
        => ((IDataValueReference)ValueEditor<TEditor>(null)).GetReferences(stored).Select(reference => reference.Udi!.ToString()).ToArray();

    public IDataValueEditor ValueEditor<TEditor>(object? configuration)
        where TEditor : DataEditor
        => configuration is null ? Create<TEditor>().GetValueEditor() : Create<TEditor>().GetValueEditor(configuration);

    /// <summary>What the Delivery API answers for a stored value, as JSON.</summary>
    public string Deliver<TConverter>(object? stored, string editorAlias, object? configuration = null, bool expanding = false)
        where TConverter : class, IPropertyValueConverter
    {
        var converter = Create<TConverter>();
        IPublishedPropertyType type = PropertyType(editorAlias, configuration);
        converter.IsConverter(type).ShouldBeTrue();
        var owner = Substitute.For<IPublishedElement>();

        object? intermediate = converter.ConvertSourceToIntermediate(owner, type, stored, false);
        return ToResponse(converter is IDeliveryApiPropertyValueConverter delivering
            ? delivering.ConvertIntermediateToDeliveryApiObject(owner, type, PropertyCacheLevel.None, intermediate, false, expanding)
            : converter.ConvertIntermediateToObject(owner, type, PropertyCacheLevel.None, intermediate, false));
    }

    public object? Convert<TConverter>(object? stored, string editorAlias, object? configuration = null, bool preview = false)
        where TConverter : class, IPropertyValueConverter
    {
        var converter = Create<TConverter>();
        IPublishedPropertyType type = PropertyType(editorAlias, configuration);
        var owner = Substitute.For<IPublishedElement>();
        object? intermediate = converter.ConvertSourceToIntermediate(owner, type, stored, preview);
        return converter.ConvertIntermediateToObject(owner, type, PropertyCacheLevel.None, intermediate, preview);
    }

    public static IPublishedPropertyType PropertyType(string editorAlias, object? configuration = null)
    {
        var type = Substitute.For<IPublishedPropertyType>();
        type.EditorAlias.Returns(editorAlias);
        type.DataType.Returns(new PublishedDataType(1, editorAlias, null, new Lazy<object?>(() => configuration)));
        return type;
    }

    public static object? FromRequest(string json) => JsonSerializer.Deserialize<object?>(json, RequestOptions);

    public static string ToResponse(object? value) => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), ResponseOptions);

    public static bool SameJson(string actual, string expected)
        => JsonNode.DeepEquals(JsonNode.Parse(actual), JsonNode.Parse(expected));

    private static IProperty Property(object? stored, string? culture)
    {
        var property = Substitute.For<IProperty>();
        property.GetValue(culture, null, false).Returns(stored);
        return property;
    }

    private void RememberConfiguration(object? configuration)
    {
        var cache = Port<IDataTypeConfigurationCache>();
        cache.GetConfigurationAs<TagConfiguration>(default).ReturnsForAnyArgs(configuration as TagConfiguration);
        cache.GetConfigurationAs<MediaPicker3Configuration>(default).ReturnsForAnyArgs(configuration as MediaPicker3Configuration);
    }
}
