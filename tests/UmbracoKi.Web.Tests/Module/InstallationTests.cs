using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbracoKi.ContentModel;
using UmbracoKi.Installation;
using UmbracoKi.Languages;
using UmbracoKi.TestSupport;

namespace UmbracoKi.Web.Tests.Module;

/// <summary>The module installs itself into the embedded host.</summary>
public sealed class InstallationTests : IDisposable
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Creates_languages_and_types_and_then_leaves_them_alone()
    {
        await using (var first = await ModuleSite.StartAsync(_folder.Path))
        {
            await ShouldHaveTheLanguagesAsync(first.Host);
            ShouldHaveTheTypes(first.Host);
        }

        var installed = DatabaseRows.Read(_folder.DatabasePath);
        await using (var second = await ModuleSite.StartAsync(_folder.Path))
        {
            DatabaseRows.Read(_folder.DatabasePath).ShouldBe(installed, ignoreOrder: true);

            var report = await second.Host.Get<IUmbracoKiInstaller>().InstallAsync(CancellationToken.None);

            report.ChangedAnything.ShouldBeFalse();
            report.Warnings.ShouldBeEmpty();
        }

        DatabaseRows.Read(_folder.DatabasePath).ShouldBe(installed, ignoreOrder: true);
    }

    [Fact]
    public async Task Easy_german_is_a_language_of_its_own_from_the_editor_to_the_app()
    {
        Guid region;
        await using (var first = await ModuleSite.StartAsync(_folder.Path))
        {
            region = await first.CreateAsync(
                DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"), "de-DE", "de-DE-SIMPLE");
            (await first.UpdateAsync(region, "Kreis Muster", null, "de-DE")).ShouldBe(ContentEditingOperationStatus.Success);
            (await first.UpdateAsync(region, "Unser Kreis", null, "de-DE", "de-DE-SIMPLE")).ShouldBe(ContentEditingOperationStatus.Success);
            (await first.UpdateAsync(region, "Kreis Muster", null, "de-DE")).ShouldBe(ContentEditingOperationStatus.Success);
            (await first.PublishAsync(region, "de-DE", "de-DE-SIMPLE")).ShouldBe(ContentPublishingOperationStatus.Success);
        }

        await using var second = await ModuleSite.StartAsync(_folder.Path);

        (await second.Host.Get<ILanguageService>().GetAsync("de-DE-SIMPLE")).ShouldNotBeNull().IsoCode.ShouldBe("de-DE-SIMPLE");
        second.Document(region).GetCultureName("de-DE-SIMPLE").ShouldBe("Unser Kreis");
        (await second.GetAsync($"/item/{region}", "de-DE-simple")).ShouldContain("Unser Kreis");
        (await second.GetAsync($"/item/{region}", "de-DE")).ShouldNotContain("Unser Kreis");
        (await second.GetAsync($"/item/{region}", "de-DE")).ShouldContain("Kreis Muster");
    }

    [Fact]
    public async Task An_upgrade_restores_what_is_declared_and_touches_no_content()
    {
        await using var site = await ModuleSite.StartAsync(_folder.Path);
        var region = await site.CreateAsync(DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"));
        (await site.PublishAsync(region)).ShouldBe(ContentPublishingOperationStatus.Success);
        var types = site.Host.Get<IContentTypeService>();
        var declared = types.Get(DocumentTypeAliases.Event)!.Description;
        await ChangeAsync(site.Host, DocumentTypeAliases.Event, type => type.RemovePropertyType("recurrence"));
        await ChangeAsync(site.Host, DocumentTypeAliases.Event, type => type.Description = "Aus einer älteren Fassung");
        await ChangeAsync(site.Host, DocumentTypeAliases.Region, type => type.PropertyTypes.Single(p => p.Alias == "title").Description = "Aus einer älteren Fassung");
        await ChangeAsync(site.Host, DocumentTypeAliases.Topic, type => type.AllowedContentTypes = []);
        var content = Content(DatabaseRows.Read(_folder.DatabasePath));

        var report = await site.Host.Get<IUmbracoKiInstaller>().InstallAsync(CancellationToken.None);

        report.Items.Where(item => item.Outcome == InstallationOutcome.Updated).Select(item => item.Name)
            .ShouldBe([DocumentTypeAliases.Region, DocumentTypeAliases.Topic, DocumentTypeAliases.Event], ignoreOrder: true);
        var restored = types.Get(DocumentTypeAliases.Event)!;
        restored.Description.ShouldBe(declared);
        var recurrence = restored.PropertyTypes.Single(property => property.Alias == "recurrence");
        recurrence.Key.ShouldBe(ContentModelKeys.Property(DocumentTypeAliases.Event, "recurrence"));
        types.Get(DocumentTypeAliases.Topic)!.AllowedContentTypes!.Select(child => child.Alias).ShouldBe([DocumentTypeAliases.Topic]);
        Content(DatabaseRows.Read(_folder.DatabasePath)).ShouldBe(content, ignoreOrder: true);
        (await site.GetAsync($"/item/{region}", "de-DE")).ShouldContain("kreis-muster");
        (await site.Host.Get<IUmbracoKiInstaller>().InstallAsync(CancellationToken.None)).ChangedAnything.ShouldBeFalse();
    }

    [Fact]
    public async Task What_an_administrator_adds_stays_with_its_content()
    {
        Guid topic;
        await using (var site = await ModuleSite.StartAsync(_folder.Path))
        {
            var strings = site.Host.Get<IShortStringHelper>();
            var text = (await site.Host.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;
            await ChangeAsync(site.Host, DocumentTypeAliases.Topic, type => type.AddPropertyType(
                new PropertyType(strings, text, "internalNote") { Name = "Interne Notiz", SortOrder = 99 }, "inhalt"));
            await ChangeAsync(site.Host, DocumentTypeAliases.Event, type => type.RemovePropertyType("recurrence"));
            var region = await site.CreateAsync(DocumentTypeAliases.Region, null, "Kreis Muster", ModuleSite.RegionValues("kreis-muster"));
            topic = await site.CreateAsync(DocumentTypeAliases.Topic, region, "Arbeit", new() { ["internalNote"] = "Frau Beispiel fragen" });
        }

        await using var next = await ModuleSite.StartAsync(_folder.Path);

        next.Host.Get<IContentTypeService>().Get(DocumentTypeAliases.Event)!.PropertyTypeExists("recurrence").ShouldBeTrue();
        next.Host.Get<IContentTypeService>().Get(DocumentTypeAliases.Topic)!.PropertyTypeExists("internalNote").ShouldBeTrue();
        next.Document(topic).GetValue<string>("internalNote").ShouldBe("Frau Beispiel fragen");
    }

    [Fact]
    public async Task A_type_of_somebody_else_with_one_of_our_aliases_is_named_and_nothing_half_installed()
    {
        await using var site = await ModuleSite.StartAsync(_folder.Path);
        await ForgetTheModelAsync(site.Host);
        var foreign = new ContentType(site.Host.Get<IShortStringHelper>(), Constants.System.Root) { Alias = DocumentTypeAliases.Event, Name = "Konzert" };
        (await site.Host.Get<IContentTypeService>().CreateAsync(foreign, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
        var before = DatabaseRows.Read(_folder.DatabasePath);

        var refusal = await Should.ThrowAsync<InstallationException>(() => site.Host.Get<IUmbracoKiInstaller>().InstallAsync(CancellationToken.None));

        refusal.Message.ShouldContain("\"kiEvent\"");
        refusal.Message.ShouldContain("\"Konzert\"");
        DatabaseRows.Read(_folder.DatabasePath).ShouldBe(before, ignoreOrder: true);
        site.Host.Get<IContentTypeService>().GetAll().Select(type => type.Name).ShouldBe(["Konzert"]);
    }

    private static async Task ShouldHaveTheLanguagesAsync(EmbeddedHost host)
    {
        var languages = (await host.Get<ILanguageService>().GetAllAsync()).ToList();
        var expected = LanguageOptions.DefaultCodes.Select(code => LanguageRegistry.All.Single(language => language.AppCode == code).Culture);

        foreach (var culture in expected)
        {
            languages.ShouldContain(language => language.IsoCode == culture);
        }

        var main = languages.Single(language => language.IsDefault);
        main.IsoCode.ShouldBe("de-DE");
        languages.Where(language => language.IsMandatory).ShouldBe([main]);
    }

    private static void ShouldHaveTheTypes(EmbeddedHost host)
    {
        string[] expected =
        [
            "kiRegion", "kiTopic", "kiPlaces", "kiPlace", "kiPlaceCategories", "kiPlaceCategory", "kiEvents", "kiEvent", "kiNewsList", "kiNews",
            "kiContacts", "kiContact", "kiOrganisations", "kiOrganisation", "kiOffers", "kiOffer", "kiImprint",
        ];
        var types = host.Get<IContentTypeService>().GetAll().ToList();

        types.Select(type => type.Alias).ShouldBe(expected, ignoreOrder: true);
        types.ShouldAllBe(type => type.VariesByCulture());
        types.Where(type => type.AllowedAsRoot).Select(type => type.Alias).ShouldBe(["kiRegion"]);
        var place = types.Single(type => type.Alias == "kiPlace");
        place.PropertyTypes.Where(property => property.VariesByCulture()).Select(property => property.Alias).ShouldBe(["title", "content", "metaDescription"], ignoreOrder: true);
        place.PropertyTypes.Where(property => property.Mandatory).Select(property => property.Alias).ShouldBe(["title", "category"], ignoreOrder: true);
    }

    private static async Task ChangeAsync(EmbeddedHost host, string alias, Action<IContentType> change)
    {
        var type = host.Get<IContentTypeService>().Get(alias)!;
        change(type);
        (await host.Get<IContentTypeService>().UpdateAsync(type, User)).Result.ShouldBe(ContentTypeOperationStatus.Success);
    }

    private static async Task ForgetTheModelAsync(EmbeddedHost host)
    {
        foreach (var type in host.Get<IContentTypeService>().GetAll().ToList())
        {
            (await host.Get<IContentTypeService>().DeleteAsync(type.Key, User)).ShouldBe(ContentTypeOperationStatus.Success);
        }
    }

    private static Dictionary<string, string> Content(IReadOnlyDictionary<string, string> rows) => rows
        .Where(table => table.Key.StartsWith("umbracoDocument", StringComparison.Ordinal)
            || table.Key is "umbracoContent" or "umbracoContentVersion" or "umbracoContentVersionCultureVariation" or "umbracoPropertyData")
        .ToDictionary();
}
