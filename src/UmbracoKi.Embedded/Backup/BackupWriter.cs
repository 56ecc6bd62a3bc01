using System.Globalization;
using System.IO.Compression;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Writes a site into one archive, while the site may be running.</summary>
/// <remarks>
/// Each database is copied as it is at one moment, without keeping its writers waiting. The archive appears under its name only when it is
/// complete and was read back; until then, and if anything fails, there is nothing.
/// </remarks>
public static class BackupWriter
{
    /// <returns>What the archive holds.</returns>
    /// <exception cref="BackupException">The archive exists already, a database is missing or damaged, or the archive does not read back as it was written.</exception>
    public static async Task<BackupSummary> WriteAsync(
        string archive, IReadOnlyList<SitePart> parts, TimeProvider time, IProgress<BackupProgress>? progress, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(archive);
        if (Path.Exists(file))
        {
            throw new BackupException($"'{file}' exists already. Choose another name; a backup never replaces one.");
        }

        if (parts.OfType<DatabasePart>().FirstOrDefault(part => !File.Exists(part.Path)) is { } missing)
        {
            throw new BackupException($"There is no database at '{missing.Path}'. Start the site once, or check its configuration.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".part";
        var copies = Directory.CreateDirectory(file + ".copies");
        try
        {
            // Once to copy, once to pack, once to read back.
            var counter = new ProgressCounter(3 * parts.Sum(Size), progress);
            var manifest = await PackAsync(unfinished, copies, parts, time.GetUtcNow(), counter, cancellationToken);
            await BackupReader.VerifyAsync(unfinished, counter.Advance, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(unfinished, file);
            counter.Finish();
            return BackupSummary.Of(file, manifest);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The backup cannot be written: {failure.Message}", failure);
        }
        finally
        {
            File.Delete(unfinished);
            copies.Delete(recursive: true);
        }
    }

    private static async Task<BackupManifest> PackAsync(
        string archive, DirectoryInfo copies, IReadOnlyList<SitePart> parts, DateTimeOffset now, ProgressCounter counter, CancellationToken cancellationToken)
    {
        var entries = new List<BackupEntry>();
        var schemas = new Dictionary<string, string>(StringComparer.Ordinal);
        await using var stream = new FileStream(archive, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (part is DatabasePart database)
                {
                    var copy = Path.Combine(copies.FullName, part.Name);
                    var size = Size(part);
                    DatabaseCopy.Make(part.Path, copy);
                    counter.Advance(size);
                    schemas[part.Name] = database.ReadVersion(copy);
                    entries.Add(await AddAsync(zip, copy, ArchiveNames.Database(part.Name), CompressionLevel.Fastest, counter, cancellationToken));
                    File.Delete(copy);
                    continue;
                }

                foreach (var file in Files(part.Path))
                {
                    var name = ArchiveNames.InFolder(part.Name, Path.GetRelativePath(part.Path, file));
                    if (!ArchiveNames.IsSafe(name))
                    {
                        throw new BackupException($"'{file}' has a name that not every file system knows, so it could not be restored. Rename or remove it.");
                    }

                    if (await TryAddAsync(zip, file, name, counter, cancellationToken) is { } entry)
                    {
                        entries.Add(entry);
                    }
                }
            }

            var manifest = new BackupManifest(BackupManifest.CurrentFormat, now, schemas, [.. parts.OfType<FolderPart>().Where(part => Directory.Exists(part.Path)).Select(part => part.Name)], entries);
            var json = manifest.Write();
            await AddAsync(zip, BackupManifest.FileName, json, cancellationToken);
            await AddAsync(zip, BackupManifest.ChecksumName, System.Text.Encoding.ASCII.GetBytes(Checksums.Of(json)), cancellationToken);
            await zip.DisposeAsync();
            stream.Flush(flushToDisk: true);
            return manifest;
        }
    }

    private static async Task<BackupEntry?> TryAddAsync(ZipArchive zip, string file, string name, ProgressCounter counter, CancellationToken cancellationToken)
    {
        try
        {
            return await AddAsync(zip, file, name, CompressionLevel.NoCompression, counter, cancellationToken);
        }
        catch (FileNotFoundException)
        {
            // Deleted by the running site since the folder was listed.
            return null;
        }
    }

    private static async Task<BackupEntry> AddAsync(
        ZipArchive zip, string file, string name, CompressionLevel compression, ProgressCounter counter, CancellationToken cancellationToken)
    {
        await using var from = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var to = await zip.CreateEntry(name, compression).OpenAsync(cancellationToken);
        var (length, sha256) = await Checksums.CopyAsync(from, to, counter.Advance, cancellationToken);
        return new BackupEntry(name, length, sha256);
    }

    private static async Task AddAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        await using var to = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await to.WriteAsync(content, cancellationToken);
    }

    private static long Size(SitePart part) => part is DatabasePart
        ? new FileInfo(part.Path).Length
        : Files(part.Path).Sum(file => new FileInfo(file) is { Exists: true } info ? info.Length : 0);

    // Links are left out: what they lead to is not the site's.
    private static IEnumerable<string> Files(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false })
        : [];
}
