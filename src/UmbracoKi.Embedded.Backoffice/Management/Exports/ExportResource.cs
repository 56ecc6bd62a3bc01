using System.Text;
using System.Xml.Linq;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Exports;

/// <summary>Types and dictionary texts as files of Umbraco's own format, which a full Umbraco reads.</summary>
internal sealed class ExportResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("dictionary/{id:guid}/export", DictionaryAsync).WithTags("Dictionary").RequireSection(Constants.Applications.Translation);
        api.MapGet("document-type/{id:guid}/export", DocumentTypeAsync).WithTags("Document Type").RequireSection(Constants.Applications.Settings);
        api.MapGet("media-type/{id:guid}/export", MediaTypeAsync).WithTags("Media Type").RequireSection(Constants.Applications.Settings);
    }

    private static async Task<IResult> DictionaryAsync(Guid id, IDictionaryItemService items, IEntityXmlSerializer serializer, bool includeChildren = false)
        => await items.GetAsync(id) is { } item
            ? Download(serializer.Serialize(item, includeChildren), item.ItemKey)
            : DictionaryItemOperationStatus.ItemNotFound.AsProblem();

    private static async Task<IResult> DocumentTypeAsync(Guid id, IContentTypeService types, IEntityXmlSerializer serializer)
        => await types.GetAsync(id) is { } type ? Download(serializer.Serialize(type), type.Alias) : ContentTypeOperationStatus.NotFound.AsProblem();

    private static async Task<IResult> MediaTypeAsync(Guid id, IMediaTypeService types, IEntityXmlSerializer serializer)
        => await types.GetAsync(id) is { } type ? Download(serializer.Serialize(type), type.Alias) : ContentTypeOperationStatus.NotFound.AsProblem();

    private static IResult Download(XElement content, string name)
    {
        var bytes = Encoding.UTF8.GetBytes(content.ToString());
        return Results.File(bytes, "application/octet-stream", $"{name}.udt");
    }
}
