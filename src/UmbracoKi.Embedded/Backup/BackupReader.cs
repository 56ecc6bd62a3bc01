using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Reads an archive and believes nothing of it that was not checked.</summary>
internal static class BackupReader
{
    private const int MaxManifestSize = 64 << 20;

    /// <summary>Reads everything and compares it with its checksums.</summary>
    /// <exception cref="BackupException">The archive is damaged, or not one of ours.</exception>
    public static Task<BackupManifest> VerifyAsync(string archive, Action<long> advance, CancellationToken cancellationToken)
        => ReadAsync(archive, (_, _) => Task.FromResult<Stream>(Stream.Null), advance, cancellationToken);

    /// <summary>Writes all files where they are wanted, and checks them meanwhile.</summary>
    /// <param name="open">Gives the stream for an entry; it is disposed of here.</param>
    /// <inheritdoc cref="VerifyAsync"/>
    public static async Task<BackupManifest> ReadAsync(
        string archive, Func<BackupManifest, BackupEntry, Task<Stream>> open, Action<long> advance, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(archive, cancellationToken);
            var manifest = await ManifestAsync(zip, archive, cancellationToken);
            Compare(zip, manifest, archive);
            foreach (var entry in manifest.Entries)
            {
                await using var from = await zip.GetEntry(entry.Name)!.OpenAsync(cancellationToken);
                await using var to = await open(manifest, entry);
                var found = await Checksums.CopyAsync(from, to, advance, cancellationToken);
                if (found != (entry.Length, entry.Sha256))
                {
                    throw Damaged(archive, $"the checksum of {entry.Name} is not the one it was written with");
                }

                if (to is FileStream file)
                {
                    file.Flush(flushToDisk: true);
                }
            }

            return manifest;
        }
        catch (InvalidDataException failure)
        {
            throw Damaged(archive, failure.Message.TrimEnd('.'), failure);
        }
    }

    /// <summary>Only what the archive says of itself, unchecked but for its own checksum.</summary>
    /// <inheritdoc cref="VerifyAsync"/>
    public static async Task<BackupManifest> ManifestAsync(string archive, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(archive, cancellationToken);
            return await ManifestAsync(zip, archive, cancellationToken);
        }
        catch (InvalidDataException failure)
        {
            throw Damaged(archive, failure.Message.TrimEnd('.'), failure);
        }
        catch (FileNotFoundException failure)
        {
            throw new BackupException($"There is no archive '{archive}'.", failure);
        }
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive zip, string archive, CancellationToken cancellationToken)
    {
        var json = await BytesAsync(zip, BackupManifest.FileName, archive, cancellationToken);
        var checksum = Encoding.ASCII.GetString(await BytesAsync(zip, BackupManifest.ChecksumName, archive, cancellationToken));
        if (Checksums.Of(json) != checksum)
        {
            throw Damaged(archive, "its manifest is not the one it was written with");
        }

        try
        {
            var manifest = BackupManifest.Read(json);
            return manifest.Format is > 0 and <= BackupManifest.CurrentFormat
                ? manifest
                : throw new BackupException(
                    $"'{archive}' was written by a newer program: its format is {manifest.Format}, the newest known here {BackupManifest.CurrentFormat}. Nothing was changed.");
        }
        catch (JsonException failure)
        {
            throw Damaged(archive, "its manifest cannot be read", failure);
        }
    }

    private static async Task<byte[]> BytesAsync(ZipArchive zip, string name, string archive, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(name) is not { } entry || entry.Length > MaxManifestSize)
        {
            throw Damaged(archive, $"it has no {name}");
        }

        await using var from = await entry.OpenAsync(cancellationToken);
        using var bytes = new MemoryStream();
        await from.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }

    private static void Compare(ZipArchive zip, BackupManifest manifest, string archive)
    {
        var listed = manifest.Entries.Select(entry => entry.Name).ToHashSet(StringComparer.Ordinal);
        if (listed.Count != manifest.Entries.Count || listed.FirstOrDefault(name => !ArchiveNames.IsSafe(name)) is not null)
        {
            throw Damaged(archive, "its manifest names files that no backup has");
        }

        var present = zip.Entries.Select(entry => entry.FullName).Where(name => name is not (BackupManifest.FileName or BackupManifest.ChecksumName)).ToArray();
        if (present.Length != listed.Count || !listed.SetEquals(present))
        {
            throw Damaged(archive, "its files are not those of its manifest");
        }
    }

    private static BackupException Damaged(string archive, string what, Exception? inner = null)
        => new($"'{archive}' is damaged or no backup of a site: {what}. Nothing was changed.", inner);
}
