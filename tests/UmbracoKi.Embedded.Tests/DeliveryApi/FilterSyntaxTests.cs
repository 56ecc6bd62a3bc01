using Umbraco.Cms.Core.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Querying.Filters;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class FilterSyntaxTests
{
    [Theory]
    [InlineData("createDate:2026-01-01", FilterOperation.Is, "2026-01-01")]
    [InlineData("createDate:!2026-01-01", FilterOperation.IsNot, "2026-01-01")]
    [InlineData("createDate>2026-01-01", FilterOperation.GreaterThan, "2026-01-01")]
    [InlineData("createDate>:2026-01-01T10:00:00Z", FilterOperation.GreaterThanOrEqual, "2026-01-01T10:00:00Z")]
    [InlineData("CREATEDATE<x", FilterOperation.LessThan, "x")]
    [InlineData("createDate<:x, y", FilterOperation.LessThanOrEqual, "x|y")]
    [InlineData("createDate:", FilterOperation.Is, "")]
    public void Reads_operator_and_values(string filter, FilterOperation operation, string values)
    {
        FilterSyntax.TryParse(filter, "createDate", out var readOperation, out var readValues).ShouldBeTrue();

        readOperation.ShouldBe(operation);
        string.Join('|', readValues!).ShouldBe(values);
    }

    [Theory]
    [InlineData("createDate")]
    [InlineData("createDateX:1")]
    [InlineData("updateDate:1")]
    [InlineData("createDate=1")]
    public void Leaves_other_filters_to_others(string filter)
        => FilterSyntax.TryParse(filter, "createDate", out _, out _).ShouldBeFalse();

    [Theory]
    [InlineData("contentType>a")]
    [InlineData("contentType<:a")]
    public void A_content_type_has_no_size(string filter) => new ContentTypeFilter().CanHandle(filter).ShouldBeFalse();
}
