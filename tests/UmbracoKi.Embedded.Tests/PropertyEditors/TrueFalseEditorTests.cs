using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using UmbracoKi.Embedded.PropertyEditors.Toggles;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class TrueFalseEditorTests
{
    private readonly EditorBench _bench = new();

    [Theory]
    [InlineData("true", 1)]
    [InlineData("1", 1)]
    [InlineData("\"true\"", 1)]
    [InlineData("false", 0)]
    [InlineData("null", 0)]
    public void A_toggle_is_stored_as_a_number(string json, int stored)
        => _bench.Store<TrueFalsePropertyEditor>(json).ShouldBe(stored);

    [Theory]
    [InlineData(1, "true")]
    [InlineData(0, "false")]
    [InlineData(null, "false")]
    public void A_stored_number_is_shown_as_a_boolean(int? stored, string json)
        => _bench.Show<TrueFalsePropertyEditor>(stored).ShouldBe(json);

    [Fact]
    public void A_mandatory_toggle_must_be_on()
    {
        _bench.Refusals<TrueFalsePropertyEditor>("false", mandatory: true).ShouldBe([Constants.Validation.ErrorMessages.Properties.Empty]);
        _bench.Refusals<TrueFalsePropertyEditor>("true", mandatory: true).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_boolean_is_refused()
        => _bench.Refusals<TrueFalsePropertyEditor>("\"maybe\"").ShouldHaveSingleItem();

    [Fact]
    public void The_delivery_api_answers_a_boolean()
        => _bench.Deliver<YesNoValueConverter>(1, Constants.PropertyEditors.Aliases.Boolean).ShouldBe("true");
}
