using System.Net;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Backoffice.Tests.ContentTypes;

/// <summary>The client asks before it takes a property out of a type.</summary>
public sealed class PropertyTypeTests : SettingsHost
{
    private const string TopicPage = "00000000-0000-4000-8000-000000000010";

    [SharedFact]
    public async Task Only_a_property_with_values_is_used()
    {
        (await AnswerAsync("GET", $"property-type/is-used?contentTypeId={TopicPage}&propertyAlias=title")).GetBoolean().ShouldBeTrue();
        (await AnswerAsync("GET", $"property-type/is-used?contentTypeId={TopicPage}&propertyAlias=nothing")).GetBoolean().ShouldBeFalse();
        (await StatusAsync("GET", $"property-type/is-used?contentTypeId={Guid.NewGuid()}&propertyAlias=title")).ShouldBe(HttpStatusCode.NotFound);
    }
}
