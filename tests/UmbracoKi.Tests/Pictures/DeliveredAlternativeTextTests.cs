using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using UmbracoKi.Pictures;

namespace UmbracoKi.Tests.Pictures;

public class DeliveredAlternativeTextTests
{
    private readonly IVariationContextAccessor _variation = Substitute.For<IVariationContextAccessor>();

    [Fact]
    public void What_was_converted_for_one_visitor_and_kept_tells_the_next_one_the_text_of_the_own_language()
    {
        _variation.VariationContext.Returns(new VariationContext("de-DE"));
        var kept = Convert("""{"de-DE":"Kreishaus","uk-UA":"Ратуша"}""");

        Written(kept).ShouldBe("Kreishaus");
        _variation.VariationContext.Returns(new VariationContext("uk-UA"));
        Written(kept).ShouldBe("Ратуша");
        _variation.VariationContext.Returns(new VariationContext("ar"));
        Written(kept).ShouldBeNull();
        _variation.VariationContext.Returns((VariationContext?)null);
        Written(kept).ShouldBe("Kreishaus", "who names no language is answered in the default one");
    }

    [Fact]
    public void A_picture_nobody_described_has_none() => Convert(null).ShouldBeNull();

    private object? Convert(string? stored)
    {
        var cultures = Substitute.For<IDefaultCultureAccessor>();
        cultures.DefaultCulture.Returns("de-DE");
        var converter = new AlternativeTextConverter(_variation, cultures);
        var (owner, type) = (Substitute.For<IPublishedElement>(), Substitute.For<IPublishedPropertyType>());
        var inter = converter.ConvertSourceToIntermediate(owner, type, stored, preview: false);
        return converter.ConvertIntermediateToDeliveryApiObject(owner, type, PropertyCacheLevel.Element, inter, preview: false, expanding: false);
    }

    private static string? Written(object? delivered) =>
        JsonDocument.Parse(JsonSerializer.Serialize(new Dictionary<string, object?> { ["altText"] = delivered })).RootElement.GetProperty("altText").GetString();
}
