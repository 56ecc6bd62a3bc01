using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace UmbracoKi.Pictures;

/// <summary>The text in the language of whoever asks, decided when the answer is written; JSON null if there is none.</summary>
/// <remarks>
/// Umbraco keeps what a picker was converted to and gives it to the next visitor, whatever the language. A text chosen while
/// converting would be delivered to readers of other languages.
/// </remarks>
[JsonConverter(typeof(Writing))]
internal sealed class DeliveredAlternativeText(AlternativeTexts texts, IVariationContextAccessor variation, IDefaultCultureAccessor defaultCulture)
{
    public override string? ToString() =>
        texts.In(variation.VariationContext?.Culture is { Length: > 0 } culture ? culture : defaultCulture.DefaultCulture);

    private sealed class Writing : JsonConverter<DeliveredAlternativeText>
    {
        public override DeliveredAlternativeText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Alternative texts are only written.");

        public override void Write(Utf8JsonWriter writer, DeliveredAlternativeText value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
