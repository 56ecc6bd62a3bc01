using UmbracoKi.Offers;

namespace UmbracoKi.Tests.Offers;

public class PostParameterListTests
{
    [Fact]
    public void Reads_a_parameter_a_line_and_keeps_further_equals_signs()
    {
        PostParameterList.TryParse("zammad-url = https://x.example/?a=1\r\n\nempty=", out var parameters, out _).ShouldBeTrue();

        parameters.ShouldBe([KeyValuePair.Create("zammad-url", "https://x.example/?a=1"), KeyValuePair.Create("empty", "")]);
    }

    [Theory]
    [InlineData("a", "Zeile 1")]
    [InlineData("a=1\n=2", "Zeile 2")]
    [InlineData("a b=1", "ohne Leerzeichen")]
    [InlineData("a=1\na=2", "mehrmals")]
    public void Refuses_a_bad_line_naming_it(string text, string reason)
    {
        PostParameterList.TryParse(text, out _, out var error).ShouldBeFalse();

        error!.ShouldContain(reason);
    }
}
