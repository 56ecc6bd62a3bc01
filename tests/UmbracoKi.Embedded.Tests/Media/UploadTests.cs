using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using UmbracoKi.Embedded.Tests.Persistence.Schema;

namespace UmbracoKi.Embedded.Tests.Media;

/// <summary>Files and rows of media, from the upload to the end.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private const string Unwanted = "cancel me";

    private static readonly Guid User = Constants.Security.SuperUserKey;

    private MediaSite _site = null!;

    public async Task InitializeAsync() => _site = await MediaSite.StartAsync(
        builder => builder.Services.AddTransient<INotificationHandler<MediaSavingNotification>, Refusal>(),
        ("Umbraco:CMS:Runtime:MaxRequestLength", "64"));

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_image_is_stored_under_its_address_with_size_and_extension()
    {
        var file = SampleFiles.Jpeg(300, 200, orientation: 6);
        var key = await _site.CreateAsync(MediaSite.Image, "Foto.JPG", file);

        var media = await _site.GetAsync(key);

        media.GetValue<int>("umbracoWidth").ShouldBe(200);
        media.GetValue<int>("umbracoHeight").ShouldBe(300);
        media.GetValue<string>("umbracoBytes").ShouldBe($"{file.Length}");
        var url = await _site.UrlOfAsync(key);
        _site.Files.ShouldBe([url["/media/".Length..]]);
        (await File.ReadAllBytesAsync(Path.Combine(_site.MediaFolder, _site.Files[0]))).ShouldBe(file);
    }

    [Theory]
    [InlineData("Bild.jpg", "<html><script>alert(1)</script></html>")]
    [InlineData("Bild.jpg", "GIF89a....")]
    [InlineData("Bild.png", "no picture at all")]
    public async Task A_file_that_is_not_what_its_name_says_is_refused(string name, string content)
    {
        // The bytes of HTML are turned away at once; other bytes when they are used under a name they belie.
        var upload = Guid.NewGuid();
        var status = await _site.TryUploadAsync(name, Encoding.UTF8.GetBytes(content), upload);
        if (content.Contains("html", StringComparison.Ordinal))
        {
            status.ShouldBe(TemporaryFileOperationStatus.UploadBlocked);
        }

        var model = MediaSite.Model(MediaSite.Image, "Bild", upload);
        (await _site.Editing.ValidateCreateAsync(model)).Status.ShouldBe(ContentEditingOperationStatus.PropertyValidationError);
        await _site.Editing.CreateAsync(model, User);
        _site.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task Extensions_and_sizes_beyond_the_settings_are_refused()
    {
        (await _site.TryUploadAsync("page.aspx", [1])).ShouldBe(TemporaryFileOperationStatus.FileExtensionNotAllowed);
        (await _site.TryUploadAsync("large.bin", new byte[64 * 1024 + 1])).ShouldBe(TemporaryFileOperationStatus.UploadBlocked);
        (await _site.TryUploadAsync("fits.bin", new byte[64 * 1024])).ShouldBe(TemporaryFileOperationStatus.Success);
    }

    [Fact]
    public async Task A_data_type_decides_which_extensions_it_takes()
    {
        var upload = await _site.UploadAsync("text.txt", "text"u8.ToArray());

        var graphic = await _site.Editing.ValidateCreateAsync(MediaSite.Model(MediaSite.VectorGraphics, "Text", upload));
        var file = await _site.Editing.ValidateCreateAsync(MediaSite.Model(MediaSite.File, "Text", upload));

        (graphic.Status, file.Status).ShouldBe((ContentEditingOperationStatus.PropertyValidationError, ContentEditingOperationStatus.Success));
    }

    [Fact]
    public async Task An_image_without_file_does_not_validate()
        => (await _site.Editing.ValidateCreateAsync(MediaSite.Model(MediaSite.Image, "Leer", null))).Status
            .ShouldBe(ContentEditingOperationStatus.PropertyValidationError);

    [Fact]
    public async Task A_used_upload_is_used_up()
    {
        var upload = await _site.UploadAsync("a.png", SampleFiles.Png(1, 1));
        (await _site.Editing.CreateAsync(MediaSite.Model(MediaSite.Image, "A", upload), User)).Success.ShouldBeTrue();

        (await _site.Host.Get<ITemporaryFileService>().GetAsync(upload)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_no_file_and_keeps_the_upload()
    {
        var upload = await _site.UploadAsync("a.png", SampleFiles.Png(1, 1));
        using (_site.Host.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            (await _site.Editing.CreateAsync(MediaSite.Model(MediaSite.Image, "A", upload), User)).Success.ShouldBeTrue();
            _site.Files.Length.ShouldBe(1);
        }

        _site.Files.ShouldBeEmpty();
        Directory.EnumerateDirectories(_site.MediaFolder).ShouldBeEmpty();
        _site.Host.Get<IMediaService>().GetRootMedia().ShouldBeEmpty();
        (await _site.Host.Get<ITemporaryFileService>().GetAsync(upload)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_a_handler_cancels_leaves_no_file()
    {
        var upload = await _site.UploadAsync("a.png", SampleFiles.Png(1, 1));

        (await _site.Editing.CreateAsync(MediaSite.Model(MediaSite.Image, Unwanted, upload), User)).Status
            .ShouldBe(ContentEditingOperationStatus.CancelledByNotification);

        _site.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_replaced_file_comes_back_when_the_change_fails_and_is_gone_when_it_stays()
    {
        var old = SampleFiles.Png(1, 1);
        var key = await _site.CreateAsync(MediaSite.Image, "a.png", old);
        var stored = Path.Combine(_site.MediaFolder, _site.Files.Single());

        (await Replace(key, Unwanted, "a.png")).ShouldBe(ContentEditingOperationStatus.CancelledByNotification);
        (await File.ReadAllBytesAsync(stored)).ShouldBe(old);

        (await Replace(key, "A", "b.png")).ShouldBe(ContentEditingOperationStatus.Success);
        _site.Files.Single().ShouldEndWith("b.png");
        (await _site.GetAsync(key)).GetValue<int>("umbracoWidth").ShouldBe(9);
    }

    [Fact]
    public async Task An_emptied_field_loses_its_file_and_what_was_read_from_it()
    {
        var key = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(5, 5));

        await _site.UpdateAsync(key, "A", null);

        _site.Files.ShouldBeEmpty();
        (await _site.GetAsync(key)).GetValue("umbracoWidth").ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_takes_over_or_deletes_the_file_of_another_medium()
    {
        var owner = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(5, 5));
        var url = await _site.UrlOfAsync(owner);

        var thief = await _site.CreateAsync(MediaSite.Image, "thief.png", SampleFiles.Png(1, 1));
        await _site.UpdateAsync(thief, "thief", null);
        await _site.UpdateAsync(thief, "thief", new JsonObject { ["src"] = url });
        await _site.UpdateAsync(thief, "thief", new JsonObject { ["src"] = "/media/../../umbraco/Data/Umbraco.sqlite.db" });
        (await _site.GetAsync(thief)).GetValue("umbracoFile").ShouldBeNull();
        (await _site.Editing.DeleteAsync(thief, User)).Success.ShouldBeTrue();

        _site.Files.Length.ShouldBe(1);
        (await _site.UrlOfAsync(owner)).ShouldBe(url);
    }

    [Fact]
    public async Task Focal_point_and_crops_are_kept_and_delivered()
    {
        var key = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(5, 5));
        var url = await _site.UrlOfAsync(key);
        var crop = new JsonObject { ["alias"] = "square", ["width"] = 10, ["height"] = 10, ["coordinates"] = new JsonObject { ["x1"] = 0.1, ["y1"] = 0.2, ["x2"] = 0.3, ["y2"] = 0 } };

        await _site.UpdateAsync(key, "A", new JsonObject { ["src"] = url, ["focalPoint"] = new JsonObject { ["left"] = 0.25, ["top"] = 0.75 }, ["crops"] = new JsonArray(crop) });

        var stored = JsonNode.Parse((await _site.GetAsync(key)).GetValue<string>("umbracoFile")!)!;
        ((double)stored["crops"]![0]!["coordinates"]!["x2"]!).ShouldBe(0.3);
        var delivered = (await _site.DeliveredAsync($"media/item/{key}"))!;
        ((double)delivered["focalPoint"]!["top"]!).ShouldBe(0.75);
        ((string)delivered["url"]!).ShouldBe(url);
    }

    [Fact]
    public async Task Deleting_removes_files_and_rows_and_trashing_does_not()
    {
        var folder = await _site.CreateAsync(MediaSite.Folder, "Ordner");
        var image = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(5, 5), folder);

        (await _site.Editing.MoveToRecycleBinAsync(folder, User)).Success.ShouldBeTrue();
        _site.Files.Length.ShouldBe(1);
        (await _site.DeliveredAsync($"media/item/{image}")).ShouldBeNull();

        (await _site.Editing.RestoreAsync(folder, null, User, includeDescendants: true)).Success.ShouldBeTrue();
        ((string)(await _site.DeliveredAsync($"media/item/{image}"))!["path"]!).ShouldBe("/ordner/a.png/");

        (await _site.Editing.MoveToRecycleBinAsync(folder, User)).Success.ShouldBeTrue();
        (await _site.Host.Get<IMediaService>().EmptyRecycleBinAsync(User)).Success.ShouldBeTrue();
        _site.Files.ShouldBeEmpty();
        using var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_site.Host.DatabasePath}");
        database.Open();
        database.Texts("SELECT path FROM umbracoMediaVersion").ShouldBeEmpty();
        database.Texts("SELECT text FROM umbracoNode WHERE nodeObjectType = 'B796F64C-1F99-4FFB-B886-4BF4BC011A9C'").ShouldBeEmpty();
        database.Texts("SELECT parent FROM pragma_foreign_key_check").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_code_sets_through_the_media_service_is_stored_like_an_editors()
    {
        var service = _site.Host.Get<IMediaService>();
        var media = service.CreateMedia("Bild", Constants.System.Root, "Image");
        media.SetValue(
            _site.Host.Get<MediaFileManager>(), _site.Host.Get<MediaUrlGeneratorCollection>(), _site.Host.Get<IShortStringHelper>(),
            _site.Host.Get<IContentTypeBaseServiceProvider>(), "umbracoFile", "bild.png", new MemoryStream(SampleFiles.Png(7, 8)));
        service.Save(media).Success.ShouldBeTrue();

        var stored = JsonNode.Parse((await _site.GetAsync(media.Key)).GetValue<string>("umbracoFile")!)!;
        ((string)stored["src"]!).ShouldBe(await _site.UrlOfAsync(media.Key));
        service.GetMediaByPath((string)stored["src"]!)!.GetValue<int>("umbracoHeight").ShouldBe(8);
        (await _site.UpdateAsync(media.Key, "Bild", new JsonObject { ["src"] = (string)stored["src"]! })).ShouldBe(ContentEditingOperationStatus.Success);
    }

    [Fact]
    public async Task Whoever_read_a_medium_before_a_change_reads_the_change()
    {
        var key = await _site.CreateAsync(MediaSite.Folder, "alt");
        ReadName(key).ShouldBe("alt");

        await _site.Editing.UpdateAsync(key, new MediaUpdateModel { Variants = [new VariantModel { Name = "neu" }], Properties = [] }, User);
        ReadName(key).ShouldBe("neu");

        await _site.Editing.MoveToRecycleBinAsync(key, User);
        await _site.Editing.DeleteFromRecycleBinAsync(key, User);
        ReadName(key).ShouldBeNull();
    }

    [Fact]
    public async Task Media_move_and_sort_and_no_two_siblings_share_a_name()
    {
        var folder = await _site.CreateAsync(MediaSite.Folder, "Ordner");
        var first = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(1, 1), folder);
        var second = await _site.CreateAsync(MediaSite.Image, "a.png", SampleFiles.Png(1, 1));

        (await _site.Editing.MoveAsync(second, folder, User)).Success.ShouldBeTrue();
        (await _site.Editing.SortAsync(folder, [new SortingModel { Key = second, SortOrder = 0 }, new SortingModel { Key = first, SortOrder = 1 }], User))
            .ShouldBe(ContentEditingOperationStatus.Success);

        var names = (await _site.DeliveredAsync($"media?fetch=children:{folder}"))!["items"]!.AsArray().Select(item => (string)item!["name"]!);
        names.ShouldBe(["a.png (1)", "a.png"]);
    }

    [Fact]
    public async Task Uploads_at_the_same_time_all_arrive()
    {
        var created = await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Task.Run(async () =>
        {
            var upload = await _site.UploadAsync("bild.png", SampleFiles.Png(i, i));
            return await _site.Editing.CreateAsync(MediaSite.Model(MediaSite.Image, "Bild", upload), User);
        })));

        created.ShouldAllBe(c => c.Success);
        created.Select(c => c.Result.Content!.Name).Distinct().Count().ShouldBe(12);
        _site.Files.Length.ShouldBe(12);
        var delivered = (await _site.DeliveredAsync("media?fetch=children:/&take=100"))!["items"]!.AsArray();
        delivered.Select(item => (int)item!["width"]!).Order().ShouldBe(Enumerable.Range(1, 12));
    }

    private string? ReadName(Guid key)
    {
        using var scope = _site.Host.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return _site.Host.Get<IMediaRepository>().Get(key)?.Name;
    }

    private async Task<ContentEditingOperationStatus> Replace(Guid key, string name, string file)
        => await _site.UpdateAsync(key, name, new JsonObject { ["temporaryFileId"] = (await _site.UploadAsync(file, SampleFiles.Png(9, 9))).ToString() });

    private sealed class Refusal : INotificationHandler<MediaSavingNotification>
    {
        public void Handle(MediaSavingNotification notification) => notification.Cancel |= notification.SavedEntities.Any(media => media.Name == Unwanted);
    }
}
