using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using UmbracoKi.ContentModel;
using UmbracoKi.OpeningHours;
using UmbracoKi.Recurrence;

namespace UmbracoKi.Tests.ContentModel;

public class AllDocumentTypesTests
{
    private static readonly IReadOnlyList<DocumentTypeDefinition> Types = AllDocumentTypes.Definitions;

    [Fact]
    public void Every_alias_starts_with_the_prefix_and_every_key_is_its_own()
    {
        var keys = Types.Select(type => type.Key)
            .Concat(Types.SelectMany(type => type.Properties.Select(property => ContentModelKeys.Property(type.Alias, property.Alias))))
            .Concat(Types.SelectMany(type => type.Tabs.Select(tab => ContentModelKeys.Group(type.Alias, tab.Alias))))
            .Concat(AllDocumentTypes.DataTypes.Select(dataType => dataType.Key))
            .ToList();

        Types.ShouldAllBe(type => type.Alias.StartsWith("ki", StringComparison.Ordinal));
        keys.ShouldBeUnique();
    }

    [Fact]
    public void Every_type_but_the_root_has_exactly_one_kind_of_place_in_the_tree()
    {
        var defined = Types.Select(type => type.Alias).ToList();
        var allowed = Types.SelectMany(type => type.AllowedChildren).ToList();

        allowed.ShouldAllBe(alias => defined.Contains(alias));
        Types.Where(type => type.AllowedAsRoot).Select(type => type.Alias).ShouldBe([DocumentTypeAliases.Region]);
        defined.Except([DocumentTypeAliases.Region]).Except(allowed).ShouldBeEmpty();
        allowed.GroupBy(alias => alias).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBe([DocumentTypeAliases.Topic]);
    }

    [Fact]
    public void Every_property_explains_itself_and_every_alias_is_used_once_in_a_type()
    {
        Types.SelectMany(type => type.Properties).ShouldAllBe(property => property.Description.Length > 10);
        Types.ShouldAllBe(type => type.Properties.Select(property => property.Alias).Distinct(StringComparer.OrdinalIgnoreCase).Count() == type.Properties.Count());
    }

    [Fact]
    public void The_examples_editors_are_shown_are_valid()
    {
        var hours = Examples("kiPlace", "openingHours");
        var rules = Examples("kiEvent", "recurrence");

        hours.Count.ShouldBe(3);
        hours.Where(example => !OpeningHoursParser.TryParse(example, out _, out _)).ShouldBeEmpty();
        rules.Count.ShouldBe(3);
        rules.Where(example => !RecurrenceParser.TryParse(example, out _, out _)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kiContact", "phoneNumber", false)]
    [InlineData("kiContact", "areaOfResponsibility", true)]
    [InlineData("kiPlace", "title", true)]
    [InlineData("kiPlace", "openingHours", false)]
    [InlineData("kiEvent", "start", false)]
    public void Texts_vary_and_facts_do_not(string type, string property, bool varies) =>
        Property(type, property).VariesByCulture.ShouldBe(varies);

    [FactWithContract]
    public void Has_twelve_colours_and_the_icons_of_the_contract()
    {
        var text = File.ReadAllText(FactWithContractAttribute.ContractPath);
        var colors = Regex.Match(text, "`((#[0-9A-F]{6} ?){12})`").Groups[1].Value.Split(' ');
        var icons = Regex.Match(text, "one of `(advice [^`]*)`").Groups[1].Value.Split(' ');

        PlaceAppearance.Colors.ShouldBe(colors);
        PlaceAppearance.Icons.ShouldBe(icons);
    }

    [Fact]
    public void Pickers_offer_only_the_type_they_are_meant_for()
    {
        var pickers = AllDocumentTypes.DataTypes.Where(dataType => dataType.EditorAlias == Constants.PropertyEditors.Aliases.MultiNodeTreePicker).ToList();

        pickers.ShouldNotBeEmpty();
        pickers.ShouldAllBe(picker => Types.Any(type => type.Key.ToString() == (string)picker.Configuration["filter"]));
    }

    [Theory]
    [InlineData("https://www.kreis-viersen.de/", true)]
    [InlineData("http://example.org", true)]
    [InlineData("www.example.org", false)]
    [InlineData("https:///x", false)]
    [InlineData("javascript:alert(1)", false)]
    public void A_website_is_an_absolute_address(string url, bool valid) =>
        Regex.IsMatch(url, Property("kiOrganisation", "website").Pattern!).ShouldBe(valid);

    private static List<string> Examples(string type, string property) =>
        [.. Regex.Matches(Property(type, property).Description, "„(?<example>[^“]*)“").Select(match => match.Groups["example"].Value)];

    private static PropertyDefinition Property(string type, string property) =>
        Types.Single(definition => definition.Alias == type).Properties.Single(definition => definition.Alias == property);
}
