using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class AcceptEncodingTests
{
    [Theory]
    [InlineData("", "Identity")]
    [InlineData("gzip, deflate, br, zstd", "Brotli")]
    [InlineData("gzip", "Gzip")]
    [InlineData("gzip;q=1.0, br;q=0.9", "Gzip")]
    [InlineData("br;q=0", "Identity")]
    [InlineData("*", "Brotli")]
    [InlineData("*;q=0.5, br;q=0", "Gzip")]
    [InlineData("identity, br;q=0.2", "Identity")]
    [InlineData("deflate", "Identity")]
    [InlineData("br;q=nonsense", "Identity")]
    public void Chooses_the_coding(string header, string coding) => AcceptEncoding.Choose(header).ToString().ShouldBe(coding);
}
