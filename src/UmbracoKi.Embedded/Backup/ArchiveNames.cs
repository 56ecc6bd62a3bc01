namespace UmbracoKi.Embedded.Backup;

/// <summary>How files are called in an archive.</summary>
internal static class ArchiveNames
{
    private const string Databases = "databases/";

    public static string Database(string part) => $"{Databases}{part}.sqlite";

    public static string InFolder(string part, string relativePath) => $"{part}/{relativePath.Replace(Path.DirectorySeparatorChar, '/')}";

    /// <summary>Whether a name stays where it belongs: no way up, no drive, nothing a file system would read otherwise.</summary>
    public static bool IsSafe(string name)
        => name.Length is > 0 and < 1024
            && !name.Contains('\\', StringComparison.Ordinal)
            && !name.Contains(':', StringComparison.Ordinal)
            && !name.Any(char.IsControl)
            && name.Split('/') is { Length: > 1 } steps
            && steps.All(step => step.Length > 0 && step is not ("." or ".."));
}
