using UmbracoKi.Embedded.Backoffice.Client.Login;

namespace UmbracoKi.Embedded.Backoffice.Tests.Client;

public class ReturnAddressTests
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/section/content")]
    [InlineData("/umbraco/management/api/v1/security/back-office/authorize?redirect_uri=https%3A%2F%2Flocalhost%2Fumbraco&state=a%26b")]
    [InlineData("/umbraco?x=https://example.org")]
    public void Goes_back_to_pages_of_the_backoffice(string address) => ReturnAddress.Of(address).ShouldBe(address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example/umbraco/")]
    [InlineData("/\\evil.example/umbraco/")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/umbraco/\n//evil.example")]
    [InlineData("/umbraco/../api")]
    [InlineData("/umbraco/..%2f..")]
    [InlineData("/umbraco/%2e%2e/api")]
    [InlineData("/umbraco/..\\..\\api")]
    [InlineData("/umbracoevil")]
    [InlineData("/")]
    [InlineData("umbraco")]
    [InlineData("javascript:alert(1)")]
    public void Goes_nowhere_else(string? address) => ReturnAddress.Of(address).ShouldBe("/umbraco");
}
