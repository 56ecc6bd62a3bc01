using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Tests.Persistence.ContentTypes;
using static UmbracoKi.Embedded.Tests.Persistence.ContentTypes.ChangingSite;

namespace UmbracoKi.Embedded.Tests.Persistence.DataTypes;

/// <summary>Data types change while there are values.</summary>
public sealed class DataTypeChangeTests : IAsyncLifetime
{
    private ChangingSite _site = null!;

    private IDataTypeService DataTypes => _site.Get<IDataTypeService>();

    public async Task InitializeAsync() => _site = await ChangingSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_property_with_another_kind_of_storage_keeps_its_rows_and_is_still_delivered()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var before = _site.Rows();

        await UseAsync("page", "title", TextArea);

        _site.TouchedSince(before).ShouldBe(["cmsPropertyType", "umbracoContentVersionCleanupPolicy", "umbracoLog"]);
        (await _site.DeliveredAsync(page, German))!["properties"]!["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
        _site.Content(page).Edited.ShouldBeFalse();
    }

    [Fact]
    public async Task The_next_save_moves_the_value_to_the_column_of_the_new_data_type()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        await UseAsync("page", "title", TextArea);

        var content = _site.Content(page);
        content.SetValue("note", "Other");
        _site.Get<IContentService>().Save(content).Success.ShouldBeTrue();

        Columns(page, "title").ShouldBe(["published varchar", "draft text"]);
        _site.Content(page).GetValue<string>("title", German).ShouldBe("title Haus ⟦de-DE⟧");
    }

    [Fact]
    public async Task A_number_turned_to_text_is_read_as_text()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);

        await UseAsync("seo", "rank", TextBox);

        _site.Content(page).GetValue<string>("rank").ShouldBe("4");
        (await _site.DeliveredAsync(page, German))!["properties"]!["rank"]!.ToString().ShouldBe("4");
    }

    [Fact]
    public async Task A_deleted_data_type_takes_the_properties_that_use_it_along()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var plain = await _site.CreatePublishedAsync("plain", "Schlicht");
        await _site.ChangeAsync("plain", type => type.RemovePropertyGroup("content"));

        (await DataTypes.DeleteAsync(ChangingSite.Tags, User)).Status.ShouldBe(DataTypeOperationStatus.Success);

        (await _site.DeliveredAsync(page, German))!["properties"]!.AsObject().ShouldNotContainKey("keywords");
        (await _site.DeliveredAsync(plain, German))!["properties"]!.AsObject().ShouldNotContainKey("keywords");
        _site.Type("plain").PropertyTypes.Select(p => p.Alias).ShouldBe(["title"]);
        _site.TagsOf(page).Concat(_site.TagsOf(plain)).ShouldBeEmpty();
        _site.Damage().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_renamed_data_type_touches_no_value()
    {
        await _site.CreatePublishedAsync("page", "Haus", German);
        var before = _site.Rows();
        var dataType = (await DataTypes.GetAsync(TextBox))!;
        dataType.Name = "Short text";

        (await DataTypes.UpdateAsync(dataType, User)).Status.ShouldBe(DataTypeOperationStatus.Success);

        _site.TouchedSince(before).ShouldBe(["umbracoDataType", "umbracoLog", "umbracoNode"]);
    }

    [Fact]
    public async Task A_data_type_that_stores_otherwise_leaves_the_values_where_they_are()
    {
        var page = await _site.CreatePublishedAsync("page", "Haus", German);
        var dataType = (await DataTypes.GetAsync(TextBox))!;
        dataType.DatabaseType = ValueStorageType.Ntext;

        (await DataTypes.UpdateAsync(dataType, User)).Status.ShouldBe(DataTypeOperationStatus.Success);

        Columns(page, "title").ShouldBe(["published varchar", "draft varchar"]);
        (await _site.DeliveredAsync(page, German))!["properties"]!["title"]!.GetValue<string>().ShouldBe("title Haus ⟦de-DE⟧");
    }

    private async Task UseAsync(string type, string property, Guid dataTypeKey)
    {
        var dataType = (await DataTypes.GetAsync(dataTypeKey)).ShouldNotBeNull();
        await _site.ChangeAsync(type, changed =>
        {
            var changing = changed.PropertyTypes.Single(p => p.Alias == property);
            changing.DataTypeId = dataType.Id;
            changing.DataTypeKey = dataType.Key;
        });
    }

    private string[] Columns(Guid key, string alias) => _site.Texts($"""
        SELECT CASE WHEN v."current" THEN 'draft' ELSE 'published' END || CASE WHEN d.varcharValue IS NULL THEN '' ELSE ' varchar' END
            || CASE WHEN d.textValue IS NULL THEN '' ELSE ' text' END
        FROM umbracoPropertyData d
        JOIN umbracoContentVersion v ON v.id = d.versionId
        JOIN umbracoNode n ON n.id = v.nodeId
        JOIN cmsPropertyType p ON p.id = d.propertyTypeId
        WHERE n.uniqueId = '{key.ToString().ToUpperInvariant()}' AND p.Alias = '{alias}' ORDER BY v.id
        """);
}
