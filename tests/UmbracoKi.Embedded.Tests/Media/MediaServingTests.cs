using System.Net;
using System.Net.Http.Headers;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>Media files over HTTP.</summary>
public sealed class MediaServingTests : IAsyncLifetime
{
    private MediaSite _site = null!;

    public async Task InitializeAsync() => _site = await MediaSite.StartAsync(settings: ("Umbraco:CMS:Content:EnableMediaRecycleBinProtection", "true"));

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_image_is_served_by_its_type_and_may_be_kept()
    {
        var response = await Serve(MediaSite.Image, "a.png", SampleFiles.Png(3, 3));

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        response.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(7));
        response.Headers.ETag.ShouldNotBeNull();
        response.Headers.Contains("X-Image-Processing").ShouldBeFalse();
    }

    [Fact]
    public async Task A_request_for_a_smaller_image_is_answered_with_the_original_and_says_so()
    {
        var file = SampleFiles.Png(300, 300);
        var response = await Serve(MediaSite.Image, "a.png", file, "?width=10&rmode=crop");

        Header(response, "X-Image-Processing").ShouldBe("none");
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(file);
    }

    [Fact]
    public async Task Scripts_in_an_svg_cannot_run()
    {
        var response = await Serve(MediaSite.VectorGraphics, "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"u8.ToArray());

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        var policy = Header(response, "Content-Security-Policy").Split("; ");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("sandbox");
    }

    [Fact]
    public async Task What_a_browser_might_run_is_offered_for_download_only()
    {
        var response = await Serve(MediaSite.File, "a.xml", "<a:b xmlns:a=\"x\"/>"u8.ToArray());

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
    }

    [Fact]
    public async Task A_part_of_a_file_and_an_unchanged_file_are_answered_as_asked()
    {
        var url = await _site.UrlOfAsync(await _site.CreateAsync(MediaSite.File, "a.bin", [1, 2, 3, 4, 5]));

        var part = await _site.GetFileAsync(url, request => request.Headers.Range = new RangeHeaderValue(1, 2));
        (part.StatusCode, await part.Content.ReadAsByteArrayAsync()).ShouldSatisfyAllConditions(
            p => p.StatusCode.ShouldBe(HttpStatusCode.PartialContent), p => p.Item2.ShouldBe([2, 3]));

        var unchanged = await _site.GetFileAsync(url, request => request.Headers.IfNoneMatch.Add(part.Headers.ETag!));
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("/media/nowhere/a.png")]
    [InlineData("/media/..%2f..%2fumbraco/Data/Umbraco.sqlite.db")]
    [InlineData("/media/%2e%2e/%2e%2e/umbraco/Data/Umbraco.sqlite.db")]
    public async Task Nothing_but_media_is_served(string path)
        => (await _site.GetFileAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_file_of_a_trashed_medium_is_hidden_until_it_is_restored()
    {
        var key = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(3, 3));
        var url = await _site.UrlOfAsync(key);

        await _site.Editing.MoveToRecycleBinAsync(key, Umbraco.Cms.Core.Constants.Security.SuperUserKey);
        (await _site.GetFileAsync(url)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _site.GetFileAsync(url.Replace("a.png", "a.deleted.png"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        _site.Files.Single().ShouldEndWith("a.deleted.png");

        await _site.Editing.RestoreAsync(key, null, Umbraco.Cms.Core.Constants.Security.SuperUserKey, includeDescendants: true);
        (await _site.GetFileAsync(url)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpResponseMessage> Serve(Guid type, string name, byte[] content, string query = "")
    {
        var response = await _site.GetFileAsync(await _site.UrlOfAsync(await _site.CreateAsync(type, name, content)) + query);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return response;
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();
}
