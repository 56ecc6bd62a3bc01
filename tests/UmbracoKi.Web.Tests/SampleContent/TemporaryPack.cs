using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

/// <summary>A pack in a folder of its own.</summary>
public sealed class TemporaryPack : IDisposable
{
    public const string Topic = """{ "type": "kiTopic", "values": {} }""";

    public string Folder { get; } = Directory.CreateTempSubdirectory("umbracoki-pack-").FullName;

    internal static PackVocabulary Vocabulary { get; } = new(
        new HashSet<string> { "kiTopic", "kiPlace" },
        new Dictionary<string, string?> { ["de"] = "de-DE", ["uk"] = "uk-UA", ["am"] = null },
        "de");

    public TemporaryPack With(string file, string content)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return this;
    }

    public TemporaryPack WithDocument(string folder, string json = Topic, string german = "name: Text\n", string? ukrainian = null)
    {
        With($"{folder}/document.json", json).With($"{folder}/de.md", german);
        return ukrainian is null ? this : With($"{folder}/uk.md", ukrainian);
    }

    internal ContentPack Read() => PackReader.Read(Folder, Vocabulary);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
