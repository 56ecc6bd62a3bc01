using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using UmbracoKi.Embedded.PropertyEditors.Text;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class TextEditorTests
{
    private readonly EditorBench _bench = new();

    [Fact]
    public void A_text_box_stores_text_as_it_is()
        => _bench.Store<TextBoxPropertyEditor>("\"Ласкаво просимо\"").ShouldBe("Ласкаво просимо");

    [Fact]
    public void Text_boxes_and_areas_use_the_columns_of_a_full_umbraco()
    {
        ValueTypes.ToStorageType(_bench.ValueEditor<TextBoxPropertyEditor>(null).ValueType).ShouldBe(ValueStorageType.Nvarchar);
        ValueTypes.ToStorageType(_bench.ValueEditor<TextAreaPropertyEditor>(null).ValueType).ShouldBe(ValueStorageType.Ntext);
    }

    [Property]
    public void Any_text_survives_a_text_box(NonWhiteSpaceString text)
        => _bench.ShowValue<TextBoxPropertyEditor>(_bench.StoreValue<TextBoxPropertyEditor>(text.Get)).ShouldBe(text.Get);

    [Property]
    public void Any_text_survives_a_text_area(NonWhiteSpaceString text)
        => _bench.ShowValue<TextAreaPropertyEditor>(_bench.StoreValue<TextAreaPropertyEditor>(text.Get)).ShouldBe(text.Get);

    [Fact]
    public void Text_that_looks_like_json_stays_text()
        => _bench.ShowValue<TextAreaPropertyEditor>(_bench.StoreValue<TextAreaPropertyEditor>("[1, 2]")).ShouldBe("[1, 2]");

    [Theory]
    [InlineData(80, false)]
    [InlineData(81, true)]
    public void A_text_box_refuses_more_than_its_configured_length(int length, bool refused)
        => _bench.RefusalsOf<TextBoxPropertyEditor>(new string('ї', length), new TextboxConfiguration { MaxChars = 80 })
            .Length.ShouldBe(refused ? 1 : 0);

    [Fact]
    public void A_text_area_refuses_more_than_its_configured_length()
        => _bench.RefusalsOf<TextAreaPropertyEditor>("abcdef", new TextAreaConfiguration { MaxChars = 5 }).ShouldHaveSingleItem();

    [Theory]
    [InlineData(512, false)]
    [InlineData(513, true)]
    public void A_text_box_without_configured_length_refuses_more_than_its_column_holds(int length, bool refused)
        => _bench.RefusalsOf<TextBoxPropertyEditor>(new string('x', length), new TextboxConfiguration())
            .Length.ShouldBe(refused ? 1 : 0);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public void A_mandatory_text_must_not_be_blank(string json)
        => _bench.Refusals<TextBoxPropertyEditor>(json, new TextboxConfiguration(), mandatory: true).ShouldHaveSingleItem();

    [Fact]
    public void A_pattern_is_checked()
        => _bench.Refusals<TextBoxPropertyEditor>("\"abc\"", new TextboxConfiguration(), pattern: "^[0-9]{5}$").ShouldHaveSingleItem();
}
