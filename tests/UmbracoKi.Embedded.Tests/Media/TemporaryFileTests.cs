using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Media;
using UmbracoKi.Embedded.Serialization;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace UmbracoKi.Embedded.Tests.Media;

public sealed class TemporaryFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("umbracoki-uploads-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFileRepository _files;

    public TemporaryFileTests()
    {
        var hosting = Substitute.For<IHostingEnvironment>();
        hosting.TemporaryFileUploadPath.Returns(Path.Combine(_folder.FullName, "uploads"));
        _files = new TemporaryFileRepository(hosting, new SystemTextJsonSerializer(), _time);
    }

    [Fact]
    public async Task Keeps_name_and_content_until_it_expires()
    {
        var file = Upload("../../evil/Übersicht.png", [1, 2, 3]);
        await _files.SaveAsync(file);

        var found = (await _files.GetAsync(file.Key)).ShouldNotBeNull();
        found.FileName.ShouldBe("../../evil/Übersicht.png");
        using (var content = found.OpenReadStream())
        {
            content.ReadByte().ShouldBe(1);
            content.Length.ShouldBe(3);
        }

        _time.Advance(TimeSpan.FromHours(2));
        (await _files.GetAsync(file.Key)).ShouldBeNull();
    }

    [Fact]
    public async Task No_file_leaves_the_folder_of_uploads()
    {
        await _files.SaveAsync(Upload("../../evil.png", [1]));

        _folder.EnumerateFiles("*", SearchOption.AllDirectories).ShouldAllBe(f => f.FullName.StartsWith(Path.Combine(_folder.FullName, "uploads")));
    }

    [Fact]
    public async Task A_key_in_use_is_not_overwritten()
    {
        var first = Upload("first.png", [1]);
        await _files.SaveAsync(first);

        await Should.ThrowAsync<InvalidOperationException>(() => _files.SaveAsync(Upload("second.png", [2], first.Key)));

        (await _files.GetAsync(first.Key))!.FileName.ShouldBe("first.png");
    }

    [Fact]
    public async Task Clean_up_deletes_what_has_expired_and_nothing_else()
    {
        var old = Upload("old.png", [1]);
        await _files.SaveAsync(old);
        _time.Advance(TimeSpan.FromMinutes(90));
        var young = Upload("young.png", [1]);
        await _files.SaveAsync(young);

        (await _files.CleanUpOldTempFiles(_time.GetUtcNow().UtcDateTime)).ShouldBe([old.Key]);

        _folder.EnumerateFiles("content", SearchOption.AllDirectories).Count().ShouldBe(1);
        (await _files.GetAsync(young.Key)).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        var broken = Upload("broken.png", []);
        broken.OpenReadStream = () => throw new IOException("The client is gone.");

        await Should.ThrowAsync<IOException>(() => _files.SaveAsync(broken));

        (await _files.GetAsync(broken.Key)).ShouldBeNull();
        _folder.EnumerateFiles("*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private TemporaryFileModel Upload(string name, byte[] content, Guid? key = null) => new()
    {
        Key = key ?? Guid.NewGuid(),
        FileName = name,
        AvailableUntil = _time.GetUtcNow().UtcDateTime.AddHours(1),
        OpenReadStream = () => new MemoryStream(content),
    };
}
