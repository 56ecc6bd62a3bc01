using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using UmbracoKi.Embedded.DeliveryApi.Querying;
using UmbracoKi.Embedded.Tests.DeliveryApi.Site;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class PackageHandlerTests
{
    [Fact]
    public async Task A_packages_own_fetch_filter_and_sort_work()
    {
        await using var host = await DeliveryHost.StartAsync(services: services => services
            .AddSingleton(new SelectorHandlerCollection(() => [new Kind()]))
            .AddSingleton(new FilterHandlerCollection(() => [new DeeperThan()]))
            .AddSingleton(new SortHandlerCollection(() => [new Newest()])));
        var root = host.Site.Publish("page", "Wurzel");
        var child = host.Site.Publish("page", "Kind", parent: root);
        host.Site.Publish("page", "Enkel", parent: child);
        host.Site.Publish("other", "Fremd", parent: child);

        (await host.NamesAsync("?fetch=kind:page&filter=deeper:1&sort=newest")).ShouldBe(["Enkel", "Kind"]);
    }

    private sealed class Kind : ISelectorHandler
    {
        public bool CanHandle(string query) => query.StartsWith("kind:", StringComparison.Ordinal);

        public SelectorOption BuildSelectorOption(string selector) => new() { FieldName = StandardField.ContentType, Values = [selector["kind:".Length..]] };
    }

    private sealed class DeeperThan : IFilterHandler
    {
        public bool CanHandle(string query) => query.StartsWith("deeper:", StringComparison.Ordinal);

        public FilterOption BuildFilterOption(string filter)
            => new() { FieldName = StandardField.Level, Operator = FilterOperation.GreaterThan, Values = [filter["deeper:".Length..]] };
    }

    private sealed class Newest : ISortHandler
    {
        public bool CanHandle(string query) => query == "newest";

        public SortOption BuildSortOption(string sort) => new() { FieldName = StandardField.CreateDate, Direction = Direction.Descending };
    }
}
