using UmbracoKi.Embedded.Backup;

namespace UmbracoKi.Embedded.Doctor;

/// <summary>Whether there is room to go on.</summary>
internal static class DiskRoom
{
    private const string Check = "disk-space";
    private const long Least = 100L << 20;

    public static IEnumerable<Finding> Examine(SiteFiles site)
    {
        var free = FreeSpace.At(site.Database);
        var size = Size(site);
        return free < Least
                ? [Finding.Fault(Check, $"Only {free >> 20} MiB are free where the database is.", "Make room: a full disk stops every change.")]
            : free < 2 * size
                ? [Finding.Note(Check, $"{free >> 20} MiB are free where the database is; a restore on this disk needs as much as the site has, {size >> 20} MiB.", "Keep backups on another disk, or make room.")]
            : [];
    }

    private static long Size(SiteFiles site)
        => (File.Exists(site.Database) ? new FileInfo(site.Database).Length : 0)
            + (Directory.Exists(site.Media) ? new DirectoryInfo(site.Media).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0);
}
