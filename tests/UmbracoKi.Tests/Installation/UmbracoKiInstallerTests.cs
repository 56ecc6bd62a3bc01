using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using UmbracoKi.ContentModel;
using UmbracoKi.Installation;
using UmbracoKi.Languages;
using UmbracoKi.Pictures;

namespace UmbracoKi.Tests.Installation;

public class UmbracoKiInstallerTests
{
    private readonly FakeLanguageService _languages = new();
    private readonly FakeDataTypes _dataTypes = new();
    private readonly FakeContentTypes _contentTypes = new();
    private readonly FakeMediaTypes _mediaTypes = new();
    private readonly ICoreScope _scope = Substitute.For<ICoreScope>();

    [Fact]
    public async Task Installs_everything_and_reports_it()
    {
        var report = await InstallAsync();

        report.Count(InstallationSubject.Language, InstallationOutcome.Created).ShouldBe(LanguageOptions.DefaultCodes.Count);
        report.Count(InstallationSubject.DocumentType, InstallationOutcome.Created).ShouldBe(AllDocumentTypes.Definitions.Count);
        report.Count(InstallationSubject.DataType, InstallationOutcome.Created).ShouldBe(AllDocumentTypes.DataTypes.Count(dataType => !dataType.Seeded));
        report.Count(InstallationSubject.MediaType, InstallationOutcome.Updated).ShouldBe(2);
        report.Warnings.ShouldBeEmpty();
        _scope.Received(1).Complete();
    }

    [Fact]
    public async Task Writes_nothing_the_second_time()
    {
        await InstallAsync();
        var writes = Writes;

        var report = await InstallAsync();

        Writes.ShouldBe(writes);
        report.ChangedAnything.ShouldBeFalse();
        report.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Installs_nothing_when_somebody_elses_type_has_one_of_the_aliases()
    {
        _contentTypes.Add(new ContentType(FakeContentTypes.ShortStrings, -1) { Key = Guid.NewGuid(), Alias = "kiEvent", Name = "Kirmes" });

        var exception = await Should.ThrowAsync<InstallationException>(InstallAsync);

        exception.Message.ShouldContain("kiEvent");
        exception.Message.ShouldContain("Kirmes");
        Writes.ShouldBe(0);
        _scope.DidNotReceive().Complete();
    }

    [Fact]
    public async Task Installs_nothing_when_an_editor_or_a_seeded_data_type_is_missing_and_names_both()
    {
        _dataTypes.Editors = FakeDataTypes.EditorsFor(AllDocumentTypes.DataTypes.Select(dataType => dataType.EditorAlias).Distinct().Except(["Umbraco.RichText"]));
        _dataTypes.Remove(DataTypes.Text.Key);

        var exception = await Should.ThrowAsync<InstallationException>(InstallAsync);

        exception.Message.ShouldContain("Umbraco.RichText");
        exception.Message.ShouldContain("\"Textstring\"");
        Writes.ShouldBe(0);
    }

    [Fact]
    public async Task Stores_each_value_as_its_editor_wants()
    {
        await InstallAsync();

        _dataTypes[DataTypes.Latitude.Key].DatabaseType.ShouldBe(ValueStorageType.Decimal);
        _dataTypes[DataTypes.LocalDateTime.Key].DatabaseType.ShouldBe(ValueStorageType.Date);
        _dataTypes[DataTypes.PlaceColor.Key].DatabaseType.ShouldBe(ValueStorageType.Nvarchar);
        _dataTypes[DataTypes.RichText.Key].DatabaseType.ShouldBe(ValueStorageType.Ntext);
    }

    [Fact]
    public async Task Adds_missing_drop_down_entries_and_keeps_the_administrators_own()
    {
        await InstallAsync();
        var dataType = _dataTypes[DataTypes.BarrierFree.Key];
        dataType.ConfigurationData = new Dictionary<string, object> { ["multiple"] = false, ["items"] = new List<string> { "yes", "partly" } };

        var report = await InstallAsync();

        ((string[])dataType.ConfigurationData["items"]).ShouldBe(["yes", "partly", "unknown", "no"]);
        report.Items.Single(item => item.Outcome == InstallationOutcome.Updated).Name.ShouldBe(DataTypes.BarrierFree.Name);
    }

    [Fact]
    public async Task Keeps_what_an_administrator_configured()
    {
        await InstallAsync();
        var dataType = _dataTypes[DataTypes.RichText.Key];
        dataType.ConfigurationData = new Dictionary<string, object> { ["toolbar"] = "own" };

        var report = await InstallAsync();

        dataType.ConfigurationData["toolbar"].ShouldBe("own");
        report.ChangedAnything.ShouldBeFalse();
    }

    [Fact]
    public async Task Allows_the_declared_children_and_keeps_further_ones()
    {
        await InstallAsync();
        var topic = _contentTypes[ContentModelKeys.DocumentType("kiTopic")];
        var foreign = Guid.NewGuid();
        topic.AllowedContentTypes = [new ContentTypeSort(foreign, 0, "somethingElse")];

        await InstallAsync();

        topic.AllowedContentTypes.OrderBy(child => child.SortOrder).Select(child => child.Key).ShouldBe([topic.Key, foreign]);
    }

    [Fact]
    public async Task Gives_pictures_an_alternative_text_beside_their_file_and_nothing_that_varies()
    {
        await InstallAsync();

        foreach (var alias in new[] { "Image", "umbracoMediaVectorGraphics" })
        {
            var type = _mediaTypes[alias];
            type.Variations.ShouldBe(ContentVariation.Nothing);
            type.PropertyGroups.ShouldHaveSingleItem().PropertyTypes!.Select(property => property.Alias).ShouldBe(["umbracoFile", "altText"]);
            var text = type.PropertyTypes.Single(property => property.Alias == "altText");
            (text.PropertyEditorAlias, text.Variations, text.Mandatory).ShouldBe((AlternativeTextEditor.EditorAlias, ContentVariation.Nothing, false));
        }
    }

    [Fact]
    public async Task Keeps_what_an_administrator_made_of_the_alternative_text_and_warns_where_it_says_no_language()
    {
        _mediaTypes.Remove("umbracoMediaVectorGraphics");
        var own = new PropertyType(FakeContentTypes.ShortStrings, "Umbraco.TextBox", ValueStorageType.Nvarchar) { Alias = "altText", Name = "Bildtext" };
        _mediaTypes["Image"].AddPropertyType(own, "image", "Image");

        var report = await InstallAsync();

        _mediaTypes.Writes.ShouldBe(0);
        own.Name.ShouldBe("Bildtext");
        report.Warnings.ShouldHaveSingleItem().ShouldContain("Image.altText");
    }

    private int Writes => _languages.Writes + _dataTypes.Writes + _contentTypes.Writes + _mediaTypes.Writes;

    private Task<InstallationReport> InstallAsync()
    {
        var scopes = Substitute.For<ICoreScopeProvider>();
        scopes.CreateCoreScope().ReturnsForAnyArgs(_scope);

        return new UmbracoKiInstaller(
            scopes,
            new LanguageInstaller(_languages.Service, new SiteLanguages(new LanguageOptions())),
            _dataTypes.Installer(),
            new DocumentTypeInstaller(_contentTypes.Service, FakeContentTypes.ShortStrings),
            new PictureTypeInstaller(_mediaTypes.Service, FakeContentTypes.ShortStrings)).InstallAsync(CancellationToken.None);
    }
}
