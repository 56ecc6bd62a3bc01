using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Nodes;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>Saves documents as the rows a full Umbraco would write.</summary>
/// <remarks>
/// A document always has one current version, its draft. Publishing freezes the draft as the published version and adds
/// a new current version; an older published version stays in the history.
/// </remarks>
internal sealed class DocumentWriter(
    ILanguageRepository languages, DocumentNames names, DocumentPlacement placement, ContentNodes nodes, DocumentTags tags, DocumentReferences references)
{
    public void Insert(UmbracoDbContext database, IContent content)
    {
        content.AddingEntity();
        var publishing = content.PublishedState == PublishedState.Publishing;
        var codes = LanguageCodes.Read(languages);
        content.TemplateId ??= content.ContentType.DefaultTemplate?.Id;
        names.Ensure(database, content, codes, publishing);
        content.SanitizeEntityPropertiesForXmlStorage();

        nodes.Insert(database, content);
        database.Add(new ContentRow { NodeId = content.Id, ContentTypeId = content.ContentTypeId });
        database.SaveChanges();
        content.PublishedVersionId = publishing ? AddVersion(database, content, published: true) : 0;
        content.VersionId = AddVersion(database, content, published: false);

        var edited = new EditedState();
        var rows = PropertyValueRows.Of(content, content.VersionId, publishing ? content.PublishedVersionId : null, codes, edited);
        database.InsertRows(rows);
        edited.Any |= !publishing && content.PublishName != content.Name;
        if (content.ContentType.VariesByCulture())
        {
            CultureVariationWriter.CompareNames(content, edited);
            content.SetCultureEdited(edited.Cultures);
            content.AdjustDates(content.UpdateDate, publishing);
            CultureVariationWriter.Add(database, content, publishing, edited, codes);
        }

        content.Edited = !publishing || edited.Any;
        database.Add(new DocumentRow { NodeId = content.Id, Published = publishing, Edited = content.Edited });
        database.SaveChanges();
        Finish(database, content, codes);
    }

    /// <exception cref="InvalidOperationException">The document is not the current version; a version of its history cannot be saved.</exception>
    public void Update(UmbracoDbContext database, IContent content)
    {
        if (content.PublishedState is PublishedState.Published or PublishedState.Unpublished && !content.IsDirty() && !content.IsAnyUserPropertyDirty())
        {
            return;
        }

        if (!database.Set<ContentVersionRow>().Any(v => v.Id == content.VersionId && v.Current))
        {
            throw new InvalidOperationException("Only the current version of a document can be saved.");
        }

        content.UpdatingEntity();
        if (content.IsMoving())
        {
            // A descendant of what is being moved: only its place changed.
            nodes.Update(database, content);
            content.ResetDirtyProperties();
            return;
        }

        UpdateContent(database, content);
    }

    private void UpdateContent(UmbracoDbContext database, IContent content)
    {
        var publishing = content.PublishedState == PublishedState.Publishing;
        var published = publishing || content.PublishedState == PublishedState.Published;
        var wasEdited = content.Edited;
        var codes = LanguageCodes.Read(languages);
        names.Ensure(database, content, codes, publishing);
        content.SanitizeEntityPropertiesForXmlStorage();
        if (content.IsPropertyDirty(nameof(content.ParentId)))
        {
            placement.MoveToParent(database, content);
        }

        var draftId = content.VersionId;
        nodes.Update(database, content);
        UpdateVersion(database, content, publishing);
        if (publishing)
        {
            content.PublishedVersionId = draftId;
            content.VersionId = AddVersion(database, content, published: false);
        }

        var edited = new EditedState();
        var rows = PropertyValueRows.Of(content, content.VersionId, publishing ? content.PublishedVersionId : null, codes, edited);
        PropertyValueWriter.Replace(database, draftId, rows);

        // What a failed publishing left in the document's published values does not tell; once edited, edited until published.
        edited.Any |= !publishing && (wasEdited || content.PublishName != content.Name);
        if (content.ContentType.VariesByCulture())
        {
            CultureVariationWriter.CompareNames(content, edited);
            content.SetCultureEdited(edited.Cultures);
            content.AdjustDates(content.UpdateDate, publishing);
            CultureVariationWriter.Delete(database, draftId, content.Id);
            CultureVariationWriter.Add(database, content, publishing, edited, codes);
        }

        content.Edited = !published || edited.Any;
        database.Update(new DocumentRow { NodeId = content.Id, Published = published, Edited = content.Edited });
        database.SaveChanges();
        Finish(database, content, codes);
    }

    private static void UpdateVersion(UmbracoDbContext database, IContent content, bool publishing)
    {
        var versions = database.Set<ContentVersionRow>();
        var documentVersions = database.Set<DocumentVersionRow>();
        if (publishing)
        {
            var all = versions.Where(v => v.NodeId == content.Id).Select(v => v.Id);
            documentVersions.Where(v => all.Contains(v.Id) && v.Published).ExecuteUpdate(set => set.SetProperty(v => v.Published, false));
        }

        database.Set<ContentRow>().Where(c => c.NodeId == content.Id)
            .ExecuteUpdate(set => set.SetProperty(c => c.ContentTypeId, content.ContentTypeId));
        var writer = ContentNodes.UserId(content.WriterId);
        versions.Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set
            .SetProperty(v => v.VersionDate, content.UpdateDate)
            .SetProperty(v => v.UserId, writer)
            .SetProperty(v => v.Text, content.Name)
            .SetProperty(v => v.Current, !publishing));
        documentVersions.Where(v => v.Id == content.VersionId).ExecuteUpdate(set => set
            .SetProperty(v => v.TemplateId, content.TemplateId)
            .SetProperty(v => v.Published, publishing));
    }

    /// <returns>The id of the new version.</returns>
    private static int AddVersion(UmbracoDbContext database, IContent content, bool published)
    {
        var version = new ContentVersionRow
        {
            NodeId = content.Id,
            VersionDate = content.UpdateDate,
            UserId = ContentNodes.UserId(content.WriterId),
            Current = !published,
            Text = content.Name,
        };
        database.Add(version);
        database.SaveChanges();
        database.Add(new DocumentVersionRow { Id = version.Id, TemplateId = content.TemplateId, Published = published });
        database.SaveChanges();
        return version.Id;
    }

    private void Finish(UmbracoDbContext database, IContent content, LanguageCodes codes)
    {
        if (content.PublishedState == PublishedState.Publishing)
        {
            content.Published = true;
            content.PublishTemplateId = content.TemplateId;
            content.PublisherId = content.WriterId;
            content.PublishName = content.Name;
            content.PublishDate = content.UpdateDate;
            tags.Assign(content, codes);
        }
        else if (content.PublishedState == PublishedState.Unpublishing)
        {
            content.Published = false;
            content.PublishTemplateId = null;
            content.PublisherId = null;
            content.PublishName = null;
            content.PublishDate = null;
            tags.Remove(content);
        }

        references.Track(database, content);
        content.ResetDirtyProperties();
    }
}
