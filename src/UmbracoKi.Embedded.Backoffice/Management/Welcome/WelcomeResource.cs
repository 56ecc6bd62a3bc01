using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Welcome;

/// <summary>What the client asks besides content when somebody signs in.</summary>
internal sealed class WelcomeResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        // The original asks its maker for news; this host calls nobody.
        api.MapGet("news-dashboard", () => (Answer<NewsResponse>)new NewsResponse([])).WithTags("News Dashboard");
        api.MapGet("segment", SegmentsAsync).WithTags("Segment");

        // Packages here bring files and composers, but no migrations.
        var package = api.MapGroup("package").WithTags("Package").RequireSection(Constants.Applications.Packages);
        package.MapGet("migration-status", () => (Answer<Paged<PackageMigration>>)Paged.Of(0, Array.Empty<PackageMigration>()));

        // No packages are fetched from anywhere.
        package.MapGet("configuration", () => (Answer<PackageConfiguration>)new PackageConfiguration(string.Empty));
    }

    private static async Task<Answer<Paged<SegmentResponse>>> SegmentsAsync(ISegmentService segments, int skip = 0, int take = 100)
    {
        var found = await segments.GetPagedSegmentsAsync(skip, take);
        return Paged.Of(found.Result!, segment => new SegmentResponse(segment.Name, segment.Alias));
    }

    private sealed record NewsResponse(NewsItem[] Items);

    private sealed record NewsItem(string Priority, string Header, string? Body, string? ButtonText, string? ImageUrl, string? ImageAltText, string? Url);

    private sealed record SegmentResponse(string Name, string Alias);

    private sealed record PackageConfiguration(string MarketplaceUrl);

    private sealed record PackageMigration(string PackageName, bool HasPendingMigrations);
}
