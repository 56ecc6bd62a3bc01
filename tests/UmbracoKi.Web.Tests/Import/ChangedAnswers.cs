using System.Text.Json.Nodes;

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

    /// <summary>Takes the entry with this id out of a list.</summary>
    public void Remove(string file, int id)
    {
        var path = Path.Combine(Folder, Region, file);
        var entries = JsonNode.Parse(File.ReadAllText(path))!.AsArray();
        entries.RemoveAll(entry => (int)entry!["id"]! == id).ShouldBe(1);
        File.WriteAllText(path, entries.ToJsonString());
    }

    public void Add(string file, string content)
    {
        var path = Path.Combine(Folder, Region, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
