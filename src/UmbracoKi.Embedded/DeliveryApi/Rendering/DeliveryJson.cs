using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>How answers are written: camelCase, nulls kept, enumerations by name, letters of every script as they are.</summary>
internal static class DeliveryJson
{
    /// <summary>The options every answer is written with.</summary>
    /// <remarks>
    /// Nothing is escaped but what JSON demands: the answers go out as <c>application/json</c> with <c>nosniff</c>, so a browser never
    /// reads them as HTML, and rich text full of <c>&lt;</c> stays a third shorter. Who copies an answer into a script element must escape it.
    /// </remarks>
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WriteImplementations } },
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.MakeReadOnly();
        return options;
    }

    // The Delivery API's models refer to each other by interface; without this only the interface's own members would be written.
    private static void WriteImplementations(JsonTypeInfo type)
    {
        Type[] implementations = type.Type switch
        {
            var contract when contract == typeof(IApiContent) => [typeof(ApiContent)],
            var contract when contract == typeof(IApiContentResponse) => [typeof(ApiContentResponse)],
            var contract when contract == typeof(IRichTextElement) => [typeof(RichTextRootElement), typeof(RichTextGenericElement), typeof(RichTextTextElement)],
            _ => [],
        };
        if (implementations.Length == 0)
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor };
        foreach (var implementation in implementations)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(implementation));
        }
    }
}
