using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Persistence.Caching;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>What a repository of documents, or of blueprints, is made of.</summary>
internal sealed record DocumentParts(
    Guid ObjectType,
    IScopedDatabase Database,
    EntityCache<IContent>? Cache,
    DocumentReader Reader,
    DocumentPaging Paging,
    DocumentWriter Writer,
    DocumentSchedules Schedules,
    TimeProvider Time)
{
    /// <summary>Blueprints may share names, and are not cached: their ids must never answer for documents.</summary>
    internal sealed class Factory(
        IScopedDatabase database, AppCaches caches, CommitCounter commits, ILanguageRepository languages, IContentTypeRepository contentTypes,
        ITagRepository tags, PropertyEditorCollection editors, Lazy<IDataTypeService> dataTypes, IJsonSerializer json,
        DocumentReferences references, TimeProvider time)
    {
        public DocumentParts Documents() => Create(
            Umbraco.Cms.Core.Constants.ObjectTypes.Document, new EntityCache<IContent>(caches, database, commits), uniqueNames: true);

        public DocumentParts Blueprints() => Create(Umbraco.Cms.Core.Constants.ObjectTypes.DocumentBlueprint, null, uniqueNames: false);

        private DocumentParts Create(Guid objectType, EntityCache<IContent>? cache, bool uniqueNames) => new(
            objectType,
            database,
            cache,
            new DocumentReader(contentTypes, languages),
            new DocumentPaging(languages),
            new DocumentWriter(
                languages, new DocumentNames(objectType, uniqueNames), new DocumentPlacement(objectType), new ContentNodes(objectType),
                new DocumentTags(tags, editors, dataTypes, json), references),
            new DocumentSchedules(languages),
            time);
    }
}
