using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using UmbracoKi.Embedded.Persistence.ContentData;

namespace UmbracoKi.Embedded.Tests.Persistence.Tags;

public sealed class TagTests : IDisposable
{
    // Any node and property of a fresh database will do.
    private const int Node = 1031;
    private const int Property = 6;

    private readonly ServiceBench _bench = new();
    private readonly ITagRepository _tags;

    public TagTests()
    {
        _tags = _bench.Get<ITagRepository>();
        _bench.InScope(() =>
        {
            _bench.Database.Writing.Add(new ContentRow { NodeId = Node, ContentTypeId = Node });
            _bench.Database.Writing.SaveChanges();
        });
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Assigning_replaces_what_was_there_and_shares_tags_in_any_casing()
    {
        _bench.InScope(() => _tags.Assign(Node, Property, [Tag("Schule"), Tag("Arbeit")]));
        _bench.InScope(() => _tags.Assign(Node, Property, [Tag("schule"), Tag("SCHULE")]));

        _bench.Rows("cmsTags", "id", "group", "languageId", "tag").ShouldBe(["1 | 'default' | NULL | 'Arbeit'", "2 | 'default' | NULL | 'Schule'"]);
        _bench.Rows("cmsTagRelationship", "nodeId", "tagId", "propertyTypeId").ShouldBe([$"{Node} | 2 | {Property}"]);
    }

    [Fact]
    public void A_culture_sees_only_its_own_tags()
    {
        _bench.InScope(() => _tags.Assign(Node, Property, [Tag("Schule"), Tag("School", languageId: 1)]));

        Texts(null).ShouldBe(["Schule"]);
        Texts("en-US").ShouldBe(["School"]);
        Texts("*").ShouldBe(["School", "Schule"], ignoreOrder: true);
    }

    [Fact]
    public void Tags_know_how_often_they_are_used()
    {
        _bench.InScope(() => _tags.Assign(Node, Property, [Tag("Schule")]));
        _bench.InScope(() => _tags.Assign(Node, Property + 1, [Tag("Schule")]));

        _bench.InScope(() => _tags.GetTagsForEntityType(TaggableObjectTypes.All).Single().NodeCount).ShouldBe(2);
    }

    private string[] Texts(string? culture)
        => _bench.InScope(() => _tags.GetTagsForEntity(Node, null, culture).Select(t => t.Text).ToArray());

    private static Tag Tag(string text, int? languageId = null) => new() { Group = "default", Text = text, LanguageId = languageId };
}
