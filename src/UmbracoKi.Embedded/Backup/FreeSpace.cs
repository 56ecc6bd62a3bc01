namespace UmbracoKi.Embedded.Backup;

/// <summary>How much room there is.</summary>
internal static class FreeSpace
{
    /// <returns>Bytes that may still be written where this path lies, or will lie.</returns>
    public static long At(string path)
    {
        var folder = new DirectoryInfo(Path.GetFullPath(path));
        while (!folder.Exists && folder.Parent is { } parent)
        {
            folder = parent;
        }

        return new DriveInfo(folder.FullName).AvailableFreeSpace;
    }
}
