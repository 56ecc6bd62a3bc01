namespace UmbracoKi.Web.Tests.Import;

/// <summary>A copy of saved answers that a test may change.</summary>
internal sealed class ChangedAnswers : IDisposable
{
    private const string Region = "musterkreis";

    public ChangedAnswers(string answers)
    {
        foreach (var file in Directory.EnumerateFiles(answers, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(answers, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("umbracoki-answers-").FullName;

    public void Replace(string file, string old, string replacement)
    {
        var path = Path.Combine(Folder, Region, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
