using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Persistence.ContentData;
using UmbracoKi.Embedded.Persistence.Documents;
using UmbracoKi.Embedded.Persistence.Languages;

namespace UmbracoKi.Embedded.Persistence.Media;

/// <summary>Saves media as the rows a full Umbraco would write: one version each, replaced at every save.</summary>
/// <param name="urls">Lazy because they ask property editors, which are themselves built on services that read media.</param>
internal sealed class MediaWriter(
    ILanguageRepository languages, Lazy<MediaUrlGeneratorCollection> urls, DocumentTags tags, DocumentReferences references)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Media;

    private readonly ContentNodes _nodes = new(ObjectType);
    private readonly DocumentPlacement _placement = new(ObjectType);

    public void Insert(UmbracoDbContext database, IMedia media)
    {
        media.AddingEntity();
        EnsureName(database, media);
        media.SanitizeEntityPropertiesForXmlStorage();
        _nodes.Insert(database, media);

        var version = new ContentVersionRow
        {
            NodeId = media.Id,
            VersionDate = media.UpdateDate,
            UserId = ContentNodes.UserId(media.WriterId),
            Current = true,
            Text = media.Name,
        };
        database.Add(new ContentRow { NodeId = media.Id, ContentTypeId = media.ContentTypeId });
        database.Add(version);
        database.SaveChanges();
        media.VersionId = version.Id;

        var codes = LanguageCodes.Read(languages);
        database.Add(new MediaVersionRow { Id = version.Id, Path = FilePath(media, codes) });
        database.SaveChanges();
        database.InsertRows(PropertyValueRows.Of(media, media.VersionId, null, codes, new EditedState()));
        Finish(database, media, codes);
    }

    /// <exception cref="InvalidOperationException">The medium is not the current version.</exception>
    public void Update(UmbracoDbContext database, IMedia media)
    {
        var versions = database.Set<ContentVersionRow>();
        if (!versions.Any(v => v.Id == media.VersionId && v.Current))
        {
            throw new InvalidOperationException("Only the current version of a medium can be saved.");
        }

        media.UpdatingEntity();
        if (media.IsMoving())
        {
            // A descendant of what is being moved: only its place changed.
            _nodes.Update(database, media);
            media.ResetDirtyProperties();
            return;
        }

        EnsureName(database, media);
        media.SanitizeEntityPropertiesForXmlStorage();
        if (media.IsPropertyDirty(nameof(media.ParentId)))
        {
            _placement.MoveToParent(database, media);
        }

        _nodes.Update(database, media);
        database.Set<ContentRow>().Where(c => c.NodeId == media.Id)
            .ExecuteUpdate(set => set.SetProperty(c => c.ContentTypeId, media.ContentTypeId));
        var writer = ContentNodes.UserId(media.WriterId);
        versions.Where(v => v.Id == media.VersionId).ExecuteUpdate(set => set
            .SetProperty(v => v.VersionDate, media.UpdateDate)
            .SetProperty(v => v.UserId, writer)
            .SetProperty(v => v.Text, media.Name));

        var codes = LanguageCodes.Read(languages);
        var path = FilePath(media, codes);
        database.Set<MediaVersionRow>().Where(v => v.Id == media.VersionId).ExecuteUpdate(set => set.SetProperty(v => v.Path, path));
        PropertyValueWriter.Replace(database, media.VersionId, PropertyValueRows.Of(media, media.VersionId, null, codes, new EditedState()));
        database.SaveChanges();
        Finish(database, media, codes);
    }

    private static void EnsureName(UmbracoDbContext database, IMedia media)
    {
        if (string.IsNullOrWhiteSpace(media.Name))
        {
            throw new InvalidOperationException("A medium without a name cannot be saved.");
        }

        media.Name = UniqueName.Among(DocumentNames.InvariantSiblings(database, ObjectType, media), media.Name);
    }

    private string? FilePath(IMedia media, LanguageCodes codes)
    {
        if (!media.Properties.TryGetValue(Constants.Conventions.Media.File, out var property))
        {
            return null;
        }

        var value = property.GetValue(property.PropertyType.VariesByCulture() ? codes.Default : null);
        return urls.Value.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value, out var path) ? path : null;
    }

    private void Finish(UmbracoDbContext database, IMedia media, LanguageCodes codes)
    {
        tags.Assign(media, codes);
        references.Track(database, media);
        media.ResetDirtyProperties();
    }
}
