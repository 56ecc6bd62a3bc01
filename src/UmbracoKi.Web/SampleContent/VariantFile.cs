namespace UmbracoKi.Web.SampleContent;

/// <summary>Reads an <c>&lt;appcode&gt;.md</c>: header lines <c>alias: text</c>, a blank line, the text.</summary>
internal static class VariantFile
{
    private const string Name = "name";

    /// <exception cref="PackException">The header is malformed or has no name.</exception>
    public static PackVariant Parse(string file, string culture, string content)
    {
        var lines = content.ReplaceLineEndings("\n").Split('\n');
        var values = new Dictionary<string, PackText>(StringComparer.Ordinal);
        var index = 0;
        for (; index < lines.Length && !string.IsNullOrWhiteSpace(lines[index]); index++)
        {
            var (alias, text) = ParseHeader(file, index + 1, lines[index]);
            if (!values.TryAdd(alias, new PackText(text, index + 1)))
            {
                throw new PackException(file, index + 1, $"\"{alias}\" is given twice.");
            }
        }

        return values.Remove(Name, out var name)
            ? new PackVariant(file, culture, name.Text, values, Body(lines, index))
            : throw new PackException(file, 1, "The header has no \"name:\".");
    }

    private static (string Alias, string Text) ParseHeader(string file, int line, string header)
    {
        var colon = header.IndexOf(':', StringComparison.Ordinal);
        var alias = colon < 0 ? "" : header[..colon];
        if (alias.Length == 0 || !alias.All(char.IsAsciiLetterOrDigit))
        {
            throw new PackException(file, line, "A header line is \"alias: text\"; a blank line ends the header.");
        }

        var text = header[(colon + 1)..].Trim();
        return text.Length > 0 ? (alias, text) : throw new PackException(file, line, $"\"{alias}\" has no text.");
    }

    private static PackText? Body(string[] lines, int start)
    {
        while (start < lines.Length && string.IsNullOrWhiteSpace(lines[start]))
        {
            start++;
        }

        return start == lines.Length ? null : new PackText(string.Join('\n', lines[start..]).TrimEnd(), start + 1);
    }
}
