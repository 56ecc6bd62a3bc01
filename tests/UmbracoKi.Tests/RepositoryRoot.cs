using System.Runtime.CompilerServices;

namespace UmbracoKi.Tests;

internal static class RepositoryRoot
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Directory(), "..", ".."));

    public static IEnumerable<string> SourceFiles() =>
        System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(Path, "src"), "*.cs", SearchOption.AllDirectories);

    private static string Directory([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
