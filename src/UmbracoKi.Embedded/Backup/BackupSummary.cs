namespace UmbracoKi.Embedded.Backup;

/// <summary>What an archive holds, in figures.</summary>
/// <param name="Archive">Its full path.</param>
/// <param name="Size">Bytes of the archive.</param>
/// <param name="Created">When the backup was made.</param>
/// <param name="Files">How many files each folder has, by name.</param>
/// <param name="Databases">The names of the databases.</param>
public sealed record BackupSummary(string Archive, long Size, DateTimeOffset Created, IReadOnlyDictionary<string, int> Files, IReadOnlyList<string> Databases)
{
    internal static BackupSummary Of(string archive, BackupManifest manifest) => new(
        archive,
        new FileInfo(archive).Length,
        manifest.Created,
        manifest.Folders.ToDictionary(folder => folder, folder => manifest.Entries.Count(entry => entry.Name.StartsWith(folder + '/', StringComparison.Ordinal))),
        [.. manifest.Schemas.Keys]);
}
