using Umbraco.Cms.Core.Models;
using UmbracoKi.ContentModel;
using UmbracoKi.Installation;
using UmbracoKi.Tests.Installation;
using static UmbracoKi.ContentModel.PropertyDefinition;

namespace UmbracoKi.Tests.ContentModel;

public class DocumentTypeMergeTests
{
    private static readonly DocumentTypeDefinition FirstVersion = Version(Varying("title", "Titel", "Erste Beschreibung", DataTypes.Text).Required());

    private readonly FakeDataTypes _dataTypes = new();
    private readonly InstallationLog _log = new();
    private readonly ContentType _contentType = new(FakeContentTypes.ShortStrings, -1)
    {
        Alias = "kiTest",
        Variations = ContentVariation.Culture,
    };

    [Fact]
    public void Builds_tabs_and_properties_with_fixed_keys()
    {
        Apply(FirstVersion).ShouldBeTrue();

        var property = _contentType.PropertyTypes.ShouldHaveSingleItem();
        property.Key.ShouldBe(ContentModelKeys.Property("kiTest", "title"));
        property.Variations.ShouldBe(ContentVariation.Culture);
        property.Mandatory.ShouldBeTrue();
        property.DataTypeKey.ShouldBe(DataTypes.Text.Key);
        var tab = _contentType.PropertyGroups.ShouldHaveSingleItem();
        tab.Type.ShouldBe(PropertyGroupType.Tab);
        tab.Key.ShouldBe(ContentModelKeys.Group("kiTest", "inhalt"));
    }

    [Fact]
    public void Changes_nothing_the_second_time()
    {
        Apply(FirstVersion);

        Apply(FirstVersion).ShouldBeFalse();
    }

    [Fact]
    public void An_upgrade_adds_properties_and_follows_names_and_order()
    {
        Apply(FirstVersion);

        Apply(Version(
            Invariant("street", "Straße", "Straße und Hausnummer", DataTypes.Text),
            Varying("title", "Überschrift", "Neue Beschreibung", DataTypes.Text).Required())).ShouldBeTrue();

        var title = Property("title");
        title.Name.ShouldBe("Überschrift");
        title.Description.ShouldBe("Neue Beschreibung");
        title.SortOrder.ShouldBe(1);
        Property("street").Variations.ShouldBe(ContentVariation.Nothing);
        _log.ToReport().Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void An_upgrade_keeps_a_property_an_administrator_added()
    {
        Apply(FirstVersion);
        _contentType.AddPropertyType(new PropertyType(FakeContentTypes.ShortStrings, _dataTypes[DataTypes.Text.Key], "own") { Name = "Eigenes" }, "inhalt", "Inhalt");

        Apply(FirstVersion).ShouldBeFalse();

        Property("own").Name.ShouldBe("Eigenes");
    }

    [Fact]
    public void An_upgrade_keeps_a_property_that_is_no_longer_declared()
    {
        Apply(FirstVersion);

        Apply(Version(Varying("heading", "Überschrift", "Neu statt Titel", DataTypes.Text)));

        _contentType.PropertyTypes.Select(property => property.Alias).ShouldBe(["title", "heading"], ignoreOrder: true);
    }

    [Fact]
    public void An_upgrade_warns_instead_of_changing_variation_or_editor()
    {
        Apply(FirstVersion);

        Apply(Version(Invariant("title", "Titel", "Erste Beschreibung", DataTypes.MultilineText).Required()));

        Property("title").Variations.ShouldBe(ContentVariation.Culture);
        Property("title").PropertyEditorAlias.ShouldBe(DataTypes.Text.EditorAlias);
        var warnings = _log.ToReport().Warnings;
        warnings.ShouldContain(warning => warning.Contains("kiTest.title", StringComparison.Ordinal) && warning.Contains("Umbraco.TextBox", StringComparison.Ordinal));
        warnings.ShouldContain(warning => warning.Contains("kiTest.title", StringComparison.Ordinal) && warning.Contains("varies by Culture", StringComparison.Ordinal));
    }

    private bool Apply(DocumentTypeDefinition definition)
    {
        var dataTypes = new[] { DataTypes.Text, DataTypes.MultilineText }.ToDictionary(dataType => dataType.Key, dataType => _dataTypes[dataType.Key]);
        return new DocumentTypeMerge(_contentType, definition, dataTypes, FakeContentTypes.ShortStrings, _log).Apply();
    }

    private IPropertyType Property(string alias) => _contentType.PropertyTypes.Single(property => property.Alias == alias);

    private static DocumentTypeDefinition Version(params PropertyDefinition[] properties) =>
        new("kiTest", "Test", "Zum Prüfen", "icon-document") { Tabs = [new TabDefinition("inhalt", "Inhalt", properties)] };
}
