using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Relations;

/// <summary>What relations can be between.</summary>
internal sealed class ObjectTypeResource : IManagementResource
{
    private static readonly UmbracoObjectTypes[] Related =
    [
        UmbracoObjectTypes.Document, UmbracoObjectTypes.Media, UmbracoObjectTypes.Member, UmbracoObjectTypes.DocumentType, UmbracoObjectTypes.MediaType,
        UmbracoObjectTypes.MemberType, UmbracoObjectTypes.DataType, UmbracoObjectTypes.MemberGroup, UmbracoObjectTypes.ROOT, UmbracoObjectTypes.RecycleBin,
    ];

    public void Map(RouteGroupBuilder api)
        => api.MapGet("object-types", (int skip = 0, int take = 100) => (Answer<Paged<ObjectTypeResponse>>)Paged.Of(Related, skip, take, Show)).WithTags("Object Types");

    private static ObjectTypeResponse Show(UmbracoObjectTypes type) => new(type.GetFriendlyName(), type.GetGuid());
}
