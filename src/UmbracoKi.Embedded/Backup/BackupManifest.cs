using System.Text.Json;
using System.Text.Json.Serialization;

namespace UmbracoKi.Embedded.Backup;

/// <summary>What an archive says of itself.</summary>
/// <param name="Format">Of the archive. A reader knows its own and older ones.</param>
/// <param name="Created">When the backup was begun.</param>
/// <param name="Schemas">The version of each database, by the name of its part.</param>
/// <param name="Folders">The folders that were there, empty ones too.</param>
/// <param name="Entries">All files but the manifest.</param>
internal sealed record BackupManifest(
    int Format,
    DateTimeOffset Created,
    IReadOnlyDictionary<string, string> Schemas,
    IReadOnlyList<string> Folders,
    IReadOnlyList<BackupEntry> Entries)
{
    public const int CurrentFormat = 1;

    public const string FileName = "manifest.json";

    /// <summary>Holds the SHA-256 of the manifest, so that a changed checksum in there is noticed too.</summary>
    public const string ChecksumName = "manifest.json.sha256";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <exception cref="JsonException">It is no manifest.</exception>
    public static BackupManifest Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<BackupManifest>(json, Json) ?? throw new JsonException("The manifest is null.");
}

/// <summary>One file of an archive.</summary>
/// <param name="Name">Part and path, with forward slashes: <c>media/a1b2/bild.png</c>.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Upper-case hexadecimal.</param>
internal sealed record BackupEntry(string Name, long Length, string Sha256);
