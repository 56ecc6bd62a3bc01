using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;

namespace UmbracoKi.Embedded.Backoffice.Management.References;

internal sealed class ReferencePresentation(DocumentItems documents)
{
    public Paged<ReferenceModel> Show(PagedModel<RelationItemModel> page)
    {
        var variants = documents.Find([.. page.Items.Where(item => item.NodeType == Constants.UdiEntityType.Document).Select(item => item.NodeKey).Distinct()]);
        return Paged.Of(page, item => Show(item, variants));
    }

    private static ReferenceModel Show(RelationItemModel item, IReadOnlyDictionary<Guid, DocumentItem> documents)
    {
        var type = new ReferenceType(item.ContentTypeKey, item.ContentTypeIcon, item.ContentTypeAlias, item.ContentTypeName);
        return item.NodeType switch
        {
            Constants.UdiEntityType.Document => new DocumentReference(
                item.NodeKey, item.NodeName, item.NodePublished, type, documents.GetValueOrDefault(item.NodeKey)?.Variants ?? []),
            Constants.UdiEntityType.Media => new MediaReference(item.NodeKey, item.NodeName, type),
            "document-type-property-type" => new DocumentTypePropertyReference(item.NodeKey, item.NodeName, item.NodeAlias, type),
            "media-type-property-type" => new MediaTypePropertyReference(item.NodeKey, item.NodeName, item.NodeAlias, type),
            _ => new DefaultReference(item.NodeKey, item.NodeName, item.NodeType, item.ContentTypeIcon),
        };
    }
}
