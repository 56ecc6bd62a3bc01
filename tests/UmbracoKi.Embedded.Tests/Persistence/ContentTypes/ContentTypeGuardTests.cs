using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;
using UmbracoKi.Embedded.Persistence.ContentTypes;
using UmbracoKi.Embedded.Tests.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Persistence.ContentTypes;

/// <summary>What may be changed about a type that has content.</summary>
public sealed class ContentTypeGuardTests : IDisposable
{
    private readonly ServiceBench _bench = new();
    private readonly IContentTypeRepository _types;
    private readonly IShortStringHelper _strings;

    public ContentTypeGuardTests()
    {
        _types = _bench.Get<IContentTypeRepository>();
        _strings = _bench.Get<IShortStringHelper>();
        Save(NewType("base", "shared"));
        var page = NewType("page", "title", "body");
        page.AddContentType(Type("base"));
        Save(page);
    }

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void Without_content_properties_compositions_and_variation_may_go()
    {
        var page = Type("page");
        page.RemovePropertyType("body");
        page.RemoveContentType("base");
        page.Variations = ContentVariation.Nothing;

        Save(page);

        var saved = Type("page");
        saved.PropertyTypes.Select(p => p.Alias).ShouldBe(["title"]);
        saved.ContentTypeComposition.ShouldBeEmpty();
        saved.PropertyTypes.Single().Variations.ShouldBe(ContentVariation.Nothing);
    }

    [Fact]
    public void With_content_properties_may_be_added_renamed_moved_and_sorted()
    {
        AddContent("page");
        var page = Type("page");
        page.AddPropertyType(Property("teaser"), "other", "Other");
        page.MovePropertyType("body", "other").ShouldBeTrue();
        page.PropertyTypes.Single(p => p.Alias == "title").Alias = "heading";
        page.PropertyTypes.Single(p => p.Alias == "body").SortOrder = 7;

        Save(page);

        var saved = Type("page");
        saved.PropertyTypes.Select(p => p.Alias).ShouldBe(["heading", "teaser", "body"], ignoreOrder: true);
        saved.PropertyGroups["other"].PropertyTypes!.Single(p => p.Alias == "body").SortOrder.ShouldBe(7);
    }

    [Fact]
    public void With_content_a_composition_may_be_added()
    {
        Save(NewType("seo", "metaDescription"));
        AddContent("page");
        var page = Type("page");
        page.AddContentType(Type("seo"));

        Save(page);

        Type("page").CompositionAliases().ShouldBe(["base", "seo"], ignoreOrder: true);
    }

    public static TheoryData<string, Action<IContentType>> Losses => new()
    {
        { "page", type => type.RemovePropertyType("body") },
        { "page", type => type.RemoveContentType("base") },
        { "page", type => type.Variations = ContentVariation.Nothing },
        { "page", type => type.PropertyTypes.Single(p => p.Alias == "title").Variations = ContentVariation.Nothing },
        { "base", type => type.RemovePropertyType("shared") },
        { "base", type => type.Variations = ContentVariation.Nothing },
    };

    [Theory]
    [MemberData(nameof(Losses))]
    public void With_content_a_change_that_loses_values_is_refused_and_nothing_written(string alias, Action<IContentType> change)
    {
        AddContent("page");
        var before = Dump();
        var type = Type(alias);
        type.Name = "Other name";
        change(type);

        Should.Throw<ContentTypeChangeRefusedException>(() => Save(type)).Message.ShouldContain("has content");

        Dump().ShouldBe(before);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("base")]
    public void A_type_of_content_is_not_deleted(string alias)
    {
        AddContent("page");

        Should.Throw<ContentTypeChangeRefusedException>(() => _bench.InScope(() => _types.Delete(Type(alias))));
    }

    [Fact]
    public void A_property_keeps_its_kind_of_storage_once_it_has_values()
    {
        AddContent("page");
        _bench.InScope(() => Run("""
            INSERT INTO umbracoContentVersion (nodeId, versionDate, userId, current, text, preventCleanup)
            SELECT nodeId, '2026-01-01 00:00:00', -1, 1, 'Page', 0 FROM umbracoContent;
            INSERT INTO umbracoPropertyData (versionId, propertyTypeId, varcharValue)
            SELECT v.id, p.id, 'Text' FROM umbracoContentVersion v, cmsPropertyType p WHERE p.Alias = 'title';
            """));
        var page = Type("page");
        page.PropertyTypes.Single(p => p.Alias == "title").DataTypeId = Constants.DataTypes.Textarea;

        Should.Throw<ContentTypeChangeRefusedException>(() => Save(page));
    }

    private ContentType NewType(string alias, params string[] properties)
    {
        var type = new ContentType(_strings, Constants.System.Root) { Alias = alias, Name = alias, Variations = ContentVariation.Culture };
        foreach (var property in properties)
        {
            type.AddPropertyType(Property(property), "content", "Content");
        }

        return type;
    }

    private PropertyType Property(string alias)
        => new(_strings, Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar, alias)
        {
            Name = alias,
            DataTypeId = Constants.DataTypes.Textbox,
            Variations = ContentVariation.Culture,
        };

    private IContentType Type(string alias) => _bench.InScope(() => _types.Get(alias))!;

    private void Save(IContentType type) => _bench.InScope(() => _types.Save(type));

    private void AddContent(string alias) => _bench.InScope(() => Run($"""
        INSERT INTO umbracoNode (uniqueId, parentId, level, path, sortOrder, trashed, text, nodeObjectType, createDate)
        VALUES ('{Guid.NewGuid():D}', -1, 1, '-1,9999', 0, 0, 'Page', 'C66BA18E-EAF3-4CFF-8A22-41B16D66A972', '2026-01-01 00:00:00');
        INSERT INTO umbracoContent (nodeId, contentTypeId)
        SELECT last_insert_rowid(), nodeId FROM cmsContentType WHERE alias = '{alias}';
        """));

    private void Run(string sql)
    {
        using var command = Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions
            .GetDbConnection(_bench.Database.Writing.Database).CreateCommand();
        command.CommandText = sql;
        command.Transaction = (System.Data.Common.DbTransaction?)Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions
            .GetDbTransaction(_bench.Database.Writing.Database.CurrentTransaction!);
        command.ExecuteNonQuery();
    }

    private string[] Dump()
    {
        using var connection = _bench.Open();
        return connection.Dump();
    }
}
