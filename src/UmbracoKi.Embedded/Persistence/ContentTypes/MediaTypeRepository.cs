using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

internal sealed class MediaTypeRepository(
    AppCaches caches, IScopedDatabase database, CommitCounter commits,
    ContentTypeReader reader, ContentTypeWriter writer, IShortStringHelper strings)
    : ContentTypeRepositoryBase<IMediaType>(caches, database, commits, reader, writer, Constants.ObjectTypes.MediaType),
        IMediaTypeRepository
{
    protected override IMediaType Create(int parentId) => new MediaType(strings, parentId);
}
