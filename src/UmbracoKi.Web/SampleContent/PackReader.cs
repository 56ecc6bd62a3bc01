using System.Text.RegularExpressions;

namespace UmbracoKi.Web.SampleContent;

/// <summary>Reads a pack: a folder tree that is the content tree, each folder <c>NN-id</c> one document.</summary>
internal static partial class PackReader
{
    private const string DocumentFileName = "document.json";

    /// <exception cref="PackException">Something in the pack is malformed or names what does not exist.</exception>
    public static ContentPack Read(string folder, PackVocabulary vocabulary)
    {
        if (!Directory.Exists(folder))
        {
            throw new PackException(folder, 0, "There is no such folder.");
        }

        var documents = new List<PackDocument>();
        var filesById = new Dictionary<string, string>(StringComparer.Ordinal);
        ReadChildren(folder, null);
        return new ContentPack(documents);

        void ReadChildren(string parentFolder, string? parentId)
        {
            foreach (var child in Directory.EnumerateDirectories(parentFolder).Order(StringComparer.Ordinal))
            {
                var document = ReadDocument(folder, child, parentId, vocabulary);
                if (!filesById.TryAdd(document.Id, document.File))
                {
                    throw new PackException(document.File, 0, $"The id \"{document.Id}\" is taken by {filesById[document.Id]}.");
                }

                documents.Add(document);
                ReadChildren(child, document.Id);
            }
        }
    }

    private static PackDocument ReadDocument(string root, string folder, string? parentId, PackVocabulary vocabulary)
    {
        var path = Path.Combine(folder, DocumentFileName);
        var file = Relative(root, path);
        var name = FolderName().Match(Path.GetFileName(folder));
        if (!name.Success)
        {
            throw new PackException(Relative(root, folder), 0, "A document's folder is called NN-id: two digits or more, a hyphen, then a-z, 0-9 and hyphens.");
        }

        if (!File.Exists(path))
        {
            throw new PackException(file, 0, "The file is missing.");
        }

        var document = DocumentFile.Parse(file, File.ReadAllBytes(path));
        if (!vocabulary.Types.Contains(document.Type.Text))
        {
            throw new PackException(file, document.Type.Line, $"There is no document type \"{document.Type.Text}\". Known: {string.Join(", ", vocabulary.Types.Order(StringComparer.Ordinal))}.");
        }

        return new PackDocument(name.Groups["id"].Value, parentId, document.Type.Text, file, document.Values, [.. ReadVariants(root, folder, file, vocabulary)]);
    }

    private static IEnumerable<PackVariant> ReadVariants(string root, string folder, string documentFile, PackVocabulary vocabulary)
    {
        var paths = Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList();
        if (!paths.Any(path => Path.GetFileNameWithoutExtension(path) == vocabulary.DefaultAppCode))
        {
            throw new PackException(documentFile, 0, $"The document has no {vocabulary.DefaultAppCode}.md; the default language is mandatory.");
        }

        foreach (var path in paths)
        {
            var file = Relative(root, path);
            var appCode = Path.GetFileNameWithoutExtension(path);
            if (!vocabulary.Cultures.TryGetValue(appCode, out var culture))
            {
                throw new PackException(file, 0, $"There is no language \"{appCode}\". Known: {string.Join(", ", vocabulary.Cultures.Keys.Order(StringComparer.Ordinal))}.");
            }

            var variant = VariantFile.Parse(file, culture ?? "", File.ReadAllText(path));
            if (culture is not null)
            {
                yield return variant;
            }
        }
    }

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    [GeneratedRegex("^[0-9]{2,}-(?<id>[a-z0-9]+(-[a-z0-9]+)*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FolderName();
}
