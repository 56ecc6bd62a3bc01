using System.Buffers.Binary;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using UmbracoKi.Embedded.Tests.Conformance.Recordings;

namespace UmbracoKi.Embedded.Backoffice.Tests.Contract;

/// <summary>The recording names uploaded files only by name, type and size; these are files like them.</summary>
internal static partial class RecordedUpload
{
    public static MultipartFormDataContent Form(JsonElement parts)
    {
        var described = Description().Match(parts.Text("File")!);
        var name = described.Groups["name"].Value;
        var file = new ByteArrayContent(Content(name, int.Parse(described.Groups["size"].Value, System.Globalization.CultureInfo.InvariantCulture)));
        file.Headers.ContentType = new MediaTypeHeaderValue(described.Groups["type"].Value);
        return new MultipartFormDataContent { { new StringContent(parts.Text("Id")!), "Id" }, { file, "File", name } };
    }

    private static byte[] Content(string name, int size)
    {
        var content = new byte[size];
        var start = Path.GetExtension(name) switch
        {
            ".png" => Png(640, 400),
            ".svg" => "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"u8.ToArray(),
            ".pdf" => "%PDF-1.4\n"u8.ToArray(),
            _ => [],
        };
        content.AsSpan().Fill((byte)' ');
        start.CopyTo(content, 0);
        return content;
    }

    // The header says how large the image is; nobody looks further.
    private static byte[] Png(int width, int height)
    {
        byte[] header = [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(20), height);
        return header;
    }

    [GeneratedRegex(@"^<(?<name>\S+) (?<type>\S+) (?<size>\d+) bytes>$")]
    private static partial Regex Description();
}
