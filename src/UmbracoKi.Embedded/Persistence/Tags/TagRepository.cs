using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.Languages;
using UmbracoKi.Embedded.Persistence.Querying;
using UmbracoKi.Embedded.Scoping;

namespace UmbracoKi.Embedded.Persistence.Tags;

/// <summary>Tags of published documents and of media. In reads a null culture means invariant tags, <c>*</c> all.</summary>
internal sealed class TagRepository(IScopedDatabase database) : ITagRepository
{
    private static readonly RowMap<ITag, TagRow> Members = new RowMap<ITag, TagRow>()
        .Map(nameof(ITag.Id), t => t.Id)
        .Map(nameof(ITag.Group), t => t.Group)
        .Map(nameof(ITag.Text), t => t.Text)
        .Map(nameof(ITag.LanguageId), t => t.LanguageId);

    private IQueryable<TagRow> Rows => database.Reading.Set<TagRow>();

    private IQueryable<TagUse> Uses => TagUse.Of(database.Reading);

    public ITag? Get(int id) => Rows.Where(t => t.Id == id).AsEnumerable().Select(t => ToTag(t)).SingleOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids)
        => [.. (ids is { Length: > 0 } ? Rows.Where(t => ids.Contains(t.Id)) : Rows).OrderBy(t => t.Id).AsEnumerable().Select(t => ToTag(t))];

    public IEnumerable<ITag> Get(IQuery<ITag> query)
        => [.. Members.Apply(Rows, query).OrderBy(t => t.Id).AsEnumerable().Select(t => ToTag(t))];

    public bool Exists(int id) => Rows.Any(t => t.Id == id);

    public int Count(IQuery<ITag>? query) => Members.Apply(Rows, query).Count();

    public void Save(ITag tag)
    {
        var context = database.Writing;
        var row = ToRow(tag);
        context.Update(row);
        context.SaveChanges();
        tag.Id = row.Id;
    }

    public void Delete(ITag tag)
    {
        database.Writing.Set<TagUseRow>().Where(u => u.TagId == tag.Id).ExecuteDelete();
        database.Writing.Set<TagRow>().Where(t => t.Id == tag.Id).ExecuteDelete();
    }

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true)
    {
        var context = database.Writing;
        if (replaceTags)
        {
            RemoveAll(contentId, propertyTypeId);
        }

        var used = UsesOf(context, contentId, propertyTypeId).Select(u => u.TagId).ToHashSet();
        foreach (var tag in tags.OrderBy(t => t.Text, StringComparer.Ordinal))
        {
            var tagId = IdOf(context, tag) ?? Create(context, tag);
            if (used.Add(tagId))
            {
                context.Add(new TagUseRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = tagId });
            }
        }

        context.SaveChanges();
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        var context = database.Writing;
        var ids = tags.Select(tag => IdOf(context, tag)).OfType<int>().ToList();
        UsesOf(context, contentId, propertyTypeId).Where(u => ids.Contains(u.TagId)).ExecuteDelete();
    }

    public void RemoveAll(int contentId) => database.Writing.Set<TagUseRow>().Where(u => u.NodeId == contentId).ExecuteDelete();

    public void RemoveAll(int contentId, int propertyTypeId) => UsesOf(database.Writing, contentId, propertyTypeId).ExecuteDelete();

    public TaggedEntity? GetTaggedEntityByKey(Guid key) => ToEntities(Uses.Where(u => u.Node.Key == key)).SingleOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => ToEntities(Uses.Where(u => u.Node.Id == id)).SingleOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null)
        => ToEntities(Within(OfKind(Uses, objectType), group, culture));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null)
        => ToEntities(Within(OfKind(Uses, objectType), group, culture).Where(u => u.Tag.Text == tag));

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null)
        => [.. Within(OfKind(Uses, objectType), group, culture).AsEnumerable()
            .GroupBy(u => u.Tag.Id).Select(uses => ToTag(uses.First().Tag, uses.Count()))];

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null)
        => ToTags(Within(Uses.Where(u => u.Node.Id == contentId), group, culture));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null)
        => ToTags(Within(Uses.Where(u => u.Node.Key == contentId), group, culture));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null)
        => ToTags(Within(Uses.Where(u => u.Node.Id == contentId && u.Property.Alias == propertyTypeAlias), group, culture));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null)
        => ToTags(Within(Uses.Where(u => u.Node.Key == contentId && u.Property.Alias == propertyTypeAlias), group, culture));

    private static IQueryable<TagUseRow> UsesOf(UmbracoDbContext context, int contentId, int propertyTypeId)
        => context.Set<TagUseRow>().Where(u => u.NodeId == contentId && u.PropertyTypeId == propertyTypeId);

    private static int? IdOf(UmbracoDbContext context, ITag tag) => context.Set<TagRow>()
        .Where(t => t.Group == tag.Group && t.Text == tag.Text && t.LanguageId == tag.LanguageId).Select(t => (int?)t.Id).FirstOrDefault();

    private static int Create(UmbracoDbContext context, ITag tag)
    {
        var row = new TagRow { Group = tag.Group, Text = tag.Text, LanguageId = tag.LanguageId };
        context.Add(row);
        context.SaveChanges();
        return row.Id;
    }

    private IQueryable<TagUse> Within(IQueryable<TagUse> uses, string? group, string? culture)
    {
        uses = string.IsNullOrWhiteSpace(group) ? uses : uses.Where(u => u.Tag.Group == group);
        return culture switch
        {
            null or "" => uses.Where(u => u.Tag.LanguageId == null),
            "*" => uses,
            _ => uses.Where(u => database.Reading.Set<LanguageRow>().Any(l => l.Id == u.Tag.LanguageId && l.IsoCode == culture)),
        };
    }

    private static IQueryable<TagUse> OfKind(IQueryable<TagUse> uses, TaggableObjectTypes kind) => kind switch
    {
        TaggableObjectTypes.All => uses,
        TaggableObjectTypes.Content => uses.Where(u => u.Node.ObjectType == Constants.ObjectTypes.Document),
        TaggableObjectTypes.Media => uses.Where(u => u.Node.ObjectType == Constants.ObjectTypes.Media),
        TaggableObjectTypes.Member => uses.Where(u => u.Node.ObjectType == Constants.ObjectTypes.Member),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static List<ITag> ToTags(IQueryable<TagUse> uses) => [.. uses.Select(u => u.Tag).Distinct().AsEnumerable().Select(t => ToTag(t))];

    private static List<TaggedEntity> ToEntities(IQueryable<TagUse> uses)
        => [.. uses.AsEnumerable().GroupBy(u => u.Node.Id).Select(ofNode => new TaggedEntity(
            ofNode.Key,
            [.. ofNode.GroupBy(u => u.Property.Id).Select(ofProperty => new TaggedProperty(
                ofProperty.Key, ofProperty.First().Property.Alias, [.. ofProperty.Select(u => ToTag(u.Tag))]))]))];

    private static ITag ToTag(TagRow row, int nodeCount = 0)
    {
        var tag = new Tag(row.Id, row.Group, row.Text, row.LanguageId) { NodeCount = nodeCount };
        tag.ResetDirtyProperties(false);
        return tag;
    }

    private static TagRow ToRow(ITag tag) => new() { Id = tag.Id, Group = tag.Group, Text = tag.Text, LanguageId = tag.LanguageId };
}
