using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

internal sealed class DocumentCollectionPresentation(
    DocumentPresentation presentation, IContentTypeService types, IUserService users, IEntityService entities, IPublicAccessService publicAccess)
{
    /// <param name="columns">Aliases of the properties the list shows.</param>
    public DocumentCollectionItem Show(IContent document, IReadOnlySet<string> columns)
    {
        var content = presentation.Show(document);
        var entity = entities.Get(document.Key, UmbracoObjectTypes.Document) as IDocumentEntitySlim;
        return new DocumentCollectionItem
        {
            Id = document.Key,
            Flags = content.DocumentType.Collection is null ? [] : [new Flag("Umb.HasCollection")],
            Creator = users.GetProfileById(document.CreatorId)?.Name,
            Updater = users.GetProfileById(document.WriterId)?.Name,
            SortOrder = document.SortOrder,
            IsTrashed = document.Trashed,
            IsProtected = publicAccess.IsProtected(document.Path).Success,
            Ancestors = entity is null ? [] : [.. entities.GetPathKeys(entity, omitSelf: true).Select(key => new ReferenceById(key))],
            DocumentType = new DocumentTypeCollectionReference(
                content.DocumentType.Id, types.Get(document.ContentTypeId)!.Alias, content.DocumentType.Icon, content.DocumentType.Collection),
            Values = [.. content.Values.Where(value => columns.Contains(value.Alias))],
            Variants = content.Variants,
        };
    }
}
