using Xunit;

namespace UmbracoKi.TestSupport;

/// <summary>The reference data of a full Umbraco: the folder <c>shared</c> beside the checkout, or <c>UMBRACOKI_SHARED</c>.</summary>
public static class SharedData
{
    public const string Variable = "UMBRACOKI_SHARED";

    private static readonly Lazy<string?> Folder = new(Find);

    /// <summary>The folder's full path; null when there is none.</summary>
    public static string? Root => Folder.Value;

    /// <summary>Why tests that need it are skipped; null when it is there.</summary>
    public static string? WhyMissing => Root is null
        ? $"The reference data is absent: no folder ../shared beside the checkout, and {Variable} names none."
        : null;

    /// <param name="relativePath">With forward slashes, e.g. <c>umbraco17/schema.sql</c>.</param>
    public static string PathOf(string relativePath) => Path.Combine(
        Root ?? throw new DirectoryNotFoundException(WhyMissing), relativePath.Replace('/', Path.DirectorySeparatorChar));

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? Path.GetFullPath(named) : null;
        }

        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "UmbracoKi.sln")))
        {
            folder = folder.Parent;
        }

        var beside = folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
        return Directory.Exists(beside) ? beside : null;
    }
}

/// <summary>A fact that needs <see cref="SharedData"/>; skipped, with the reason, where that is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.WhyMissing;
}

/// <summary>A theory that needs <see cref="SharedData"/>; skipped, with the reason, where that is absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedData.WhyMissing;
}
