using System.Drawing;
using FsCheck.Xunit;
using UmbracoKi.Embedded.Media.ImageSizes;

namespace UmbracoKi.Embedded.Tests.Media;

public sealed class ImageHeaderTests
{
    private static readonly ImageHeaders Headers = new();

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "png", SampleFiles.Png(640, 400) },
        { "gif", SampleFiles.Gif(640, 400) },
        { "bmp", SampleFiles.Bmp(640, 400) },
        { "bmp, stored from the top", SampleFiles.Bmp(640, -400) },
        { "webp, lossy", SampleFiles.WebpLossy(640, 400) },
        { "webp, lossless", SampleFiles.WebpLossless(640, 400) },
        { "webp, extended", SampleFiles.WebpExtended(640, 400) },
        { "jpeg", SampleFiles.Jpeg(640, 400) },
        { "jpeg, upside down", SampleFiles.Jpeg(640, 400, orientation: 3) },
        { "jpeg, held upright", SampleFiles.Jpeg(400, 640, orientation: 6) },
        { "svg", SampleFiles.Svg("width=\"640\" height=\"400px\"") },
        { "svg, by its view box", SampleFiles.Svg("viewBox=\"0 0 640 400\"") },
        { "svg, percentages aside", SampleFiles.Svg("width=\"100%\" height=\"100%\" viewBox=\"0,0,640,400.2\"") },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Tells_the_size_a_picture_is_shown_in(string kind, byte[] file)
        => Headers.GetDimensions(new MemoryStream(file)).ShouldBe(new Size(640, 400), kind);

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Does_not_tell_the_size_of_a_picture_that_is_cut_off(string kind, byte[] file)
    {
        for (var length = 0; length < 10; length++)
        {
            Headers.GetDimensions(new MemoryStream(file[..length])).ShouldBeNull(kind);
        }
    }

    [Fact]
    public void Entities_of_an_svg_are_not_expanded()
    {
        var bomb = """<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" width="&b;" height="3"/>""";

        Headers.GetDimensions(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(bomb))).ShouldBeNull();
    }

    [Property(MaxTest = 2_000)]
    public void Damage_yields_a_size_or_none_but_never_fails(int picture, (ushort At, byte Value)[] damage, ushort keep)
    {
        var samples = Pictures.Select(row => (byte[])row[1]).ToArray();
        var file = (byte[])samples[(picture & int.MaxValue) % samples.Length].Clone();
        foreach (var (at, value) in damage ?? [])
        {
            file[at % file.Length] = value;
        }

        var size = Headers.GetDimensions(new MemoryStream(keep % 3 == 0 ? file[..(keep % file.Length)] : file));

        (size is null || (size.Value.Width > 0 && size.Value.Height > 0)).ShouldBeTrue();
    }
}
