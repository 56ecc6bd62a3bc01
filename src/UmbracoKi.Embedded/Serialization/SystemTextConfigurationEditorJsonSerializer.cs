using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Reads and writes the configuration of data types (column <c>config</c> of <c>umbracoDataType</c>).</summary>
/// <remarks>
/// Names come from <see cref="ConfigurationFieldAttribute"/>. Configurations written by older versions and by hand hold
/// numbers and booleans as text, or blanks for "not set"; those are read, too.
/// </remarks>
public sealed class SystemTextConfigurationEditorJsonSerializer : SystemTextJsonSerializerBase, IConfigurationEditorJsonSerializer
{
    public SystemTextConfigurationEditorJsonSerializer()
        : base(CreateConfigurationOptions())
    {
    }

    private static JsonSerializerOptions CreateConfigurationOptions()
    {
        JsonSerializerOptions options = CreateOptions();
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;
        options.Converters.Add(new LenientBooleanJsonConverter());
        options.Converters.Add(new LenientNumberJsonConverterFactory());
        options.Converters.Add(new LenientGuidJsonConverter());
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(UseConfigurationFieldKeys);
        return options;
    }

    private static void UseConfigurationFieldKeys(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.AttributeProvider is MemberInfo member
                && member.GetCustomAttribute<ConfigurationFieldAttribute>(inherit: true)?.Key is { Length: > 0 } key)
            {
                property.Name = key;
            }
        }
    }
}
