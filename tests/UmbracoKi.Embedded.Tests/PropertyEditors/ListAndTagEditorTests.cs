using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using UmbracoKi.Embedded.PropertyEditors.Lists;
using UmbracoKi.Embedded.PropertyEditors.Tags;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class ListAndTagEditorTests
{
    private static readonly DropDownFlexibleConfiguration OneColour = new() { Items = ["rot", "grün", "blau"], Multiple = false };
    private static readonly DropDownFlexibleConfiguration ManyColours = new() { Items = ["rot", "grün", "blau"], Multiple = true };

    private readonly EditorBench _bench = new();

    [Fact]
    public void A_choice_is_stored_as_in_a_full_umbraco()
        => _bench.Store<DropDownFlexiblePropertyEditor>("""["rot"]""", OneColour).ShouldBe("""["rot"]""");

    [Fact]
    public void A_stored_choice_is_shown_as_in_a_full_umbraco()
        => _bench.Show<DropDownFlexiblePropertyEditor>("""["rot"]""", OneColour).ShouldBe("""["rot"]""");

    [Fact]
    public void No_choice_is_stored_as_null()
        => _bench.Store<DropDownFlexiblePropertyEditor>("[]", OneColour).ShouldBeNull();

    [Fact]
    public void Letters_are_stored_unescaped()
        => _bench.Store<DropDownFlexiblePropertyEditor>("""["grün"]""", OneColour).ShouldBe("""["grün"]""");

    [Fact]
    public void A_choice_outside_the_list_is_refused_whether_sent_or_stored()
    {
        _bench.Refusals<DropDownFlexiblePropertyEditor>("""["gelb"]""", OneColour).ShouldBe(["validation_notOneOfOptions"]);
        _bench.RefusalsOf<DropDownFlexiblePropertyEditor>("""["gelb"]""", OneColour).ShouldBe(["validation_notOneOfOptions"]);
        _bench.Refusals<DropDownFlexiblePropertyEditor>("""["gelb","lila"]""", ManyColours).ShouldBe(["validation_multipleNotOneOfOptions"]);
    }

    [Fact]
    public void Two_choices_are_refused_where_one_is_allowed()
    {
        _bench.Refusals<DropDownFlexiblePropertyEditor>("""["rot","blau"]""", OneColour).ShouldBe(["validation_entriesExceed"]);
        _bench.Refusals<DropDownFlexiblePropertyEditor>("""["rot","blau"]""", ManyColours).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("null", Constants.Validation.ErrorMessages.Properties.Missing)]
    [InlineData("[]", Constants.Validation.ErrorMessages.Properties.Empty)]
    public void A_mandatory_choice_must_be_made(string json, string message)
        => _bench.Refusals<DropDownFlexiblePropertyEditor>(json, OneColour, mandatory: true).ShouldBe([message]);

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("7")]
    public void What_is_no_list_of_texts_is_refused(string json)
        => _bench.Refusals<DropDownFlexiblePropertyEditor>(json, OneColour).ShouldHaveSingleItem();

    [Fact]
    public void The_delivery_api_answers_a_choice_as_in_a_full_umbraco()
    {
        const string alias = Constants.PropertyEditors.Aliases.DropDownListFlexible;

        _bench.Deliver<SafeDropDownValueConverter>("""["rot"]""", alias, OneColour).ShouldBe("\"rot\"");
        _bench.Deliver<SafeDropDownValueConverter>("""["rot","blau"]""", alias, ManyColours).ShouldBe("""["rot","blau"]""");
    }

    [Fact]
    public void A_malformed_stored_choice_is_delivered_as_none()
    {
        const string alias = Constants.PropertyEditors.Aliases.DropDownListFlexible;

        _bench.Deliver<SafeDropDownValueConverter>("""["rot""", alias, ManyColours).ShouldBe("[]");
        _bench.Deliver<SafeDropDownValueConverter>("""["rot""", alias, OneColour).ShouldBe("\"\"");
    }

    [Fact]
    public void The_items_of_a_list_must_differ()
    {
        IConfigurationEditor editor = _bench.Create<DropDownFlexiblePropertyEditor>().GetConfigurationEditor();
        IValueValidator validator = editor.Fields.Single(field => field.Key == "items").Validators.Single();

        validator.Validate(new[] { "rot", "rot" }, null, null, PropertyValidationContext.Empty()).ShouldHaveSingleItem();
        validator.Validate(new[] { "rot", "Rot" }, null, null, PropertyValidationContext.Empty()).ShouldBeEmpty();
    }

    [Fact]
    public void Tags_are_stored_as_in_a_full_umbraco()
        => _bench.Store<TagsPropertyEditor>("""["eins"," zwei ",""]""", new TagConfiguration { StorageType = TagsStorageType.Json })
            .ShouldBe("""["eins","zwei"]""");

    [Fact]
    public void Tags_may_be_stored_comma_separated()
    {
        var configuration = new TagConfiguration { StorageType = TagsStorageType.Csv };

        object? stored = _bench.Store<TagsPropertyEditor>("""["eins","zwei"]""", configuration);

        stored.ShouldBe("eins,zwei");
        _bench.Show<TagsPropertyEditor>(stored, configuration).ShouldBe("""["eins","zwei"]""");
    }

    [Fact]
    public void Stored_tags_are_shown_and_assigned_in_the_language_of_the_value()
    {
        var configuration = new TagConfiguration { Group = "themen", StorageType = TagsStorageType.Json };

        ITag[] tags = ((IDataValueTags)_bench.ValueEditor<TagsPropertyEditor>(configuration)).GetTags("""["eins","zwei"]""", configuration, 3).ToArray();

        tags.Select(tag => (tag.Group, tag.Text, tag.LanguageId)).ShouldBe([("themen", "eins", 3), ("themen", "zwei", 3)]);
        _bench.Show<TagsPropertyEditor>("""["eins","zwei"]""", configuration).ShouldBe("""["eins","zwei"]""");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[\" \"]")]
    public void Mandatory_tags_must_not_be_blank(string json)
        => _bench.Refusals<TagsPropertyEditor>(json, new TagConfiguration { StorageType = TagsStorageType.Json }, mandatory: true)
            .ShouldBe([Constants.Validation.ErrorMessages.Properties.Empty]);

    [Theory]
    [InlineData("""["eins","zwei"]""", """["eins","zwei"]""")]
    [InlineData("""["eins""", "[]")]
    [InlineData(null, "[]")]
    public void The_delivery_api_answers_tags_as_in_a_full_umbraco(string? stored, string expected)
        => _bench.Deliver<SafeTagsValueConverter>(
                stored, Constants.PropertyEditors.Aliases.Tags, new TagConfiguration { StorageType = TagsStorageType.Json })
            .ShouldBe(expected);
}
