using System.Globalization;
using Microsoft.Data.Sqlite;
using UmbracoKi.Embedded.Persistence.Schema;
using UmbracoKi.Embedded.Search.Index;

namespace UmbracoKi.Embedded.Backup;

/// <summary>Brings a site back to the state of an archive, or leaves it as it is.</summary>
/// <remarks>
/// The site must not be running: a host keeps its published content and ids in memory and would write its own state over the restored one.
/// Everything is unpacked beside the site's files and checked; then files are swapped by renaming. A restore that dies is undone by the next
/// start of the host, or by the next restore.
/// </remarks>
public static class BackupRestorer
{
    private const string StagedSuffix = ".restoring";

    /// <exception cref="BackupException">It cannot be done. The site is as it was.</exception>
    public static async Task<BackupSummary> RestoreAsync(
        string archive, SiteFiles site, IReadOnlyList<SitePart> parts, TimeProvider time, IProgress<BackupProgress>? progress, CancellationToken cancellationToken)
    {
        var file = Path.GetFullPath(archive);
        var manifest = await BackupReader.ManifestAsync(file, cancellationToken);
        Refuse(file, manifest, parts);
        RefuseWithoutDatabase(file, manifest, parts);
        using var held = Hold(site);
        var journal = RestoreJournal.Of(site);
        journal.UndoIfInterrupted();
        var replaced = parts.Where(part => part is DatabasePart ? manifest.Schemas.ContainsKey(part.Name) : manifest.Folders.Contains(part.Name)).ToArray();
        try
        {
            EnsureRoom(manifest, replaced);
            await UnpackAsync(file, manifest, replaced, progress, cancellationToken);
            Check(manifest, replaced);
            cancellationToken.ThrowIfCancellationRequested();
            Swap(journal, Steps(replaced, time.GetLocalNow()), site);
            return BackupSummary.Of(file, manifest);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new BackupException($"The restore failed: {failure.Message} The site is as it was.", failure);
        }
        finally
        {
            foreach (var part in replaced)
            {
                SwapStep.Delete(part.Path + StagedSuffix);
            }
        }
    }

    internal static IReadOnlyList<SwapStep> Steps(IEnumerable<SitePart> parts, DateTimeOffset now)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"before-restore-{now:yyyyMMdd-HHmmss}");
        return [.. parts.Select(part => new SwapStep(
            part.Path,
            part.Path + StagedSuffix,
            Path.Combine(Path.GetDirectoryName(part.Path)!, folder, Path.GetFileName(part.Path)),
            Path.Exists(part.Path)))];
    }

    internal static async Task UnpackAsync(
        string archive, BackupManifest manifest, IReadOnlyList<SitePart> parts, IProgress<BackupProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            SwapStep.Delete(part.Path + StagedSuffix);
            Directory.CreateDirectory(part is FolderPart ? part.Path + StagedSuffix : Path.GetDirectoryName(part.Path)!);
        }

        var counter = new ProgressCounter(manifest.Entries.Sum(entry => entry.Length), progress);
        await BackupReader.ReadAsync(archive, (_, entry) => Task.FromResult(Open(parts, entry)), counter.Advance, cancellationToken);
        counter.Finish();
    }

    private static Stream Open(IReadOnlyList<SitePart> parts, BackupEntry entry)
    {
        var path = parts.Select(part => PathOf(part, entry)).OfType<string>().FirstOrDefault()
            ?? throw new BackupException($"The archive holds {entry.Name}, which is no part of a site. Nothing was changed.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write);
    }

    private static string? PathOf(SitePart part, BackupEntry entry) => part switch
    {
        DatabasePart when entry.Name == ArchiveNames.Database(part.Name) => part.Path + StagedSuffix,
        FolderPart when entry.Name.StartsWith(part.Name + '/', StringComparison.Ordinal) => Path.Combine(
            part.Path + StagedSuffix, entry.Name[(part.Name.Length + 1)..].Replace('/', Path.DirectorySeparatorChar)),
        _ => null,
    };

    private static void Refuse(string archive, BackupManifest manifest, IReadOnlyList<SitePart> parts)
    {
        var databases = parts.OfType<DatabasePart>().ToDictionary(part => part.Name);
        foreach (var (name, version) in manifest.Schemas)
        {
            if (!databases.TryGetValue(name, out var database))
            {
                throw new BackupException(
                    $"'{archive}' holds the database '{name}', but this site keeps it elsewhere. Configure the site as it was when the backup was made. Nothing was changed.");
            }

            if (database.Refuse(version) is { } reason)
            {
                throw new BackupException($"'{archive}' cannot be restored here. {reason} Nothing was changed.");
            }
        }
    }

    // Files of one day and rows of another would look like a site.
    private static void RefuseWithoutDatabase(string archive, BackupManifest manifest, IEnumerable<SitePart> parts)
    {
        if (parts.Any(part => part is DatabasePart { Name: SiteFiles.UmbracoPart }) && !manifest.Schemas.ContainsKey(SiteFiles.UmbracoPart))
        {
            throw new BackupException(
                $"'{archive}' holds no database of Umbraco: it was made of a site whose database is on a server. Configure the site as it was when the backup was made. Nothing was changed.");
        }
    }

    private static DatabaseFileLock Hold(SiteFiles site)
    {
        try
        {
            return DatabaseFileLock.Acquire(site.Database);
        }
        catch (DatabaseInUseException running)
        {
            throw new BackupException(
                $"The site is running: another process holds '{site.Database}'. Stop it, restore, and start it again. (A backup can be made while it runs.) Nothing was changed.",
                running);
        }
    }

    private static void EnsureRoom(BackupManifest manifest, IEnumerable<SitePart> parts)
    {
        foreach (var part in parts)
        {
            var prefix = part is DatabasePart ? ArchiveNames.Database(part.Name) : part.Name + '/';
            var needed = manifest.Entries.Where(entry => entry.Name.StartsWith(prefix, StringComparison.Ordinal)).Sum(entry => entry.Length);
            var free = FreeSpace.At(part.Path);
            if (free < needed)
            {
                throw new BackupException(
                    $"There is not enough room for '{part.Path}': {needed >> 20} MiB are needed beside the present files, {free >> 20} MiB are free. Nothing was changed.");
            }
        }
    }

    private static void Check(BackupManifest manifest, IEnumerable<SitePart> parts)
    {
        foreach (var part in parts.OfType<DatabasePart>())
        {
            var staged = part.Path + StagedSuffix;
            if (DatabaseCopy.Problem(staged) is { } problem)
            {
                throw new BackupException($"The database '{part.Name}' of the archive is damaged: {problem} Nothing was changed.");
            }

            if (part.ReadVersion(staged) != manifest.Schemas[part.Name])
            {
                throw new BackupException($"The database '{part.Name}' of the archive is not of the version its manifest names. Nothing was changed.");
            }

            SqliteConnection.ClearAllPools();
        }
    }

    private static void Swap(RestoreJournal journal, IReadOnlyList<SwapStep> steps, SiteFiles site)
    {
        new SearchIndexFile(site.SearchIndex).Delete();
        journal.Begin(steps);
        try
        {
            foreach (var move in steps.SelectMany(step => step.Moves()))
            {
                move();
            }
        }
        catch
        {
            journal.UndoIfInterrupted();
            throw;
        }

        journal.Complete();
        foreach (var step in steps)
        {
            step.DeleteKept();
        }
    }
}
