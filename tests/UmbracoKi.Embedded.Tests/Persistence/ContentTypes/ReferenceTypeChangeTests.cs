using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Tests.Persistence.Documents;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>Types change in a database that a full Umbraco has written.</summary>
public sealed class ReferenceTypeChangeTests
{
    [SharedFact]
    public async Task Switching_a_property_there_and_back_leaves_the_values_and_states_a_full_Umbraco_wrote()
    {
        await using var site = await ReferenceSite.StartAsync();
        var alias = site.Get<IContentTypeService>().Get(ReferenceSite.TopicPage)!.PropertyTypes.First(p => p.VariesByCulture()).Alias;
        var (states, values) = (States(site), Values(site));

        await VaryAsync(site, type => type.PropertyTypes.Single(p => p.Alias == alias).Variations = ContentVariation.Nothing);
        await VaryAsync(site, type => type.PropertyTypes.Single(p => p.Alias == alias).Variations = ContentVariation.Culture);

        States(site).ShouldBe(states);
        Values(site).ShouldBe(values);
    }

    [SharedFact]
    public async Task Switching_a_type_there_and_back_leaves_the_names_and_states_a_full_Umbraco_wrote()
    {
        await using var site = await ReferenceSite.StartAsync();
        var varying = site.Get<IContentTypeService>().Get(ReferenceSite.TopicPage)!.PropertyTypes
            .Where(p => p.VariesByCulture()).Select(p => p.Alias).ToArray();
        var (states, values) = (States(site), Values(site));

        await VaryAsync(site, type => type.Variations = ContentVariation.Nothing);
        await VaryAsync(site, type =>
        {
            type.Variations = ContentVariation.Culture;
            foreach (var property in type.PropertyTypes.Where(p => varying.Contains(p.Alias)))
            {
                property.Variations = ContentVariation.Culture;
            }
        });

        States(site).ShouldBe(states);
        Values(site).ShouldBe(values);
    }

    private static async Task VaryAsync(ReferenceSite site, Action<IContentType> change)
    {
        var types = site.Get<IContentTypeService>();
        var type = types.Get(ReferenceSite.TopicPage)!;
        change(type);
        (await types.UpdateAsync(type, ReferenceSite.User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
    }

    private static string[] States(ReferenceSite site) =>
    [
        .. site.Rows("umbracoDocument ORDER BY nodeId", "nodeId", "published", "edited"),
        .. site.Rows("umbracoDocumentCultureVariation ORDER BY nodeId, languageId", "nodeId", "languageId", "edited", "available", "published", "name"),
        .. site.Rows("umbracoContentVersionCultureVariation ORDER BY versionId, languageId", "versionId", "languageId", "name"),
    ];

    private static string[] Values(ReferenceSite site) => site.Rows(
        "umbracoPropertyData ORDER BY versionId, propertyTypeId, languageId",
        "versionId", "propertyTypeId", "languageId", "segment", "intValue", "decimalValue", "dateValue", "varcharValue", "textValue");
}
