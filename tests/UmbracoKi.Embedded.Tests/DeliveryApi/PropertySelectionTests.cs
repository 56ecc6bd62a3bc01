using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class PropertySelectionTests
{
    [Fact]
    public void Selects_the_named_properties_and_what_is_below_them()
    {
        var selection = Parse("properties[a,b[properties[c]]]");

        selection.Selects("a", out var belowA).ShouldBeTrue();
        belowA.ShouldBeNull();
        selection.Selects("b", out var belowB).ShouldBeTrue();
        belowB!.Selects("c", out _).ShouldBeTrue();
        belowB.Selects("a", out _).ShouldBeFalse();
        selection.Selects("c", out _).ShouldBeFalse();
    }

    [Fact]
    public void All_selects_every_property_and_may_go_deeper()
    {
        var selection = Parse("properties[$all[properties[a]]]");

        selection.Selects("whatever", out var below).ShouldBeTrue();
        below!.Selects("a", out _).ShouldBeTrue();
        below.Selects("b", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("bad[")]
    [InlineData("[")]
    [InlineData("properties")]
    [InlineData("properties[]")]
    [InlineData("properties[a")]
    [InlineData("properties[a]]")]
    [InlineData("properties[a,]")]
    [InlineData("properties[a[b]]")]
    [InlineData("properties[a b]")]
    [InlineData("all")]
    public void Says_what_is_wrong(string text)
    {
        PropertySelection.TryParse(text, out var selection, out var error).ShouldBeFalse();

        selection.ShouldBeNull();
        error.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Refuses_endless_nesting()
    {
        var text = string.Concat(Enumerable.Repeat("properties[a[", 5_000));

        PropertySelection.TryParse(text, out _, out var error).ShouldBeFalse();
        error!.ShouldContain("levels");
    }

    [Property]
    public Property Any_text_is_parsed_or_refused(NonNull<string> text)
        => (PropertySelection.TryParse(text.Get, out var selection, out var error) ? selection is not null : error is not null).ToProperty();

    private static PropertySelection Parse(string text)
    {
        PropertySelection.TryParse(text, out var selection, out var error).ShouldBeTrue(error);
        return selection!;
    }
}
