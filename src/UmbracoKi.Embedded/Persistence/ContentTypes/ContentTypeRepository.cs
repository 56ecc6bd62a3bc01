using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Persistence.Nodes;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.ContentTypes;

/// <summary>Document types, with their templates and the cleanup of old versions.</summary>
internal sealed class ContentTypeRepository(
    AppCaches caches, IScopedDatabase database, CommitCounter commits,
    ContentTypeReader reader, ContentTypeWriter writer, DocumentTypeDetails details, IShortStringHelper strings)
    : ContentTypeRepositoryBase<IContentType>(caches, database, commits, reader, writer, Constants.ObjectTypes.DocumentType),
        IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        var ids = ContentTypeMembers.OfProperty.Apply(Database.Reading.Set<PropertyTypeRow>(), query)
            .Select(p => p.ContentTypeId).ToHashSet();
        return Many(t => ids.Contains(t.Id));
    }

    public IEnumerable<string> GetAllPropertyTypeAliases()
        => [.. Database.Reading.Set<PropertyTypeRow>().Select(p => p.Alias).Distinct().OrderBy(alias => alias)];

    /// <param name="objectTypes">None means types of all kinds.</param>
    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes)
        => [..
            from type in Database.Reading.Set<ContentTypeRow>()
            join node in Database.Reading.Set<NodeRow>() on type.NodeId equals node.Id
            where objectTypes.Length == 0 || objectTypes.Contains(node.ObjectType!.Value)
            select type.Alias];

    /// <summary>Ids of types of any kind with one of the aliases.</summary>
    public IEnumerable<int> GetAllContentTypeIds(string[] aliases)
        => [.. Database.Reading.Set<ContentTypeRow>().Where(t => aliases.Contains(t.Alias)).Select(t => t.NodeId)];

    protected override IContentType Create(int parentId) => new ContentType(strings, parentId);

    protected override IReadOnlyList<IContentType> Load(UmbracoDbContext context)
    {
        var types = Types(context);
        details.Read(context, types);
        return [.. types.Values];
    }

    protected override void Insert(UmbracoDbContext context, IContentType type)
    {
        base.Insert(context, type);
        details.Save(context, type);
    }

    protected override void Update(UmbracoDbContext context, IContentType type)
    {
        base.Update(context, type);
        details.Save(context, type);
    }
}
