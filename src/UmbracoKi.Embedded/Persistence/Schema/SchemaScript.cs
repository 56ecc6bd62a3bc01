using System.Text.RegularExpressions;

namespace UmbracoKi.Embedded.Persistence.Schema;

/// <summary>The scripts that lie beside this class.</summary>
internal static partial class SchemaScript
{
    public static string Read(string name)
    {
        using var stream = typeof(SchemaScript).Assembly.GetManifestResourceStream(typeof(SchemaScript), name)
            ?? throw new InvalidOperationException($"The embedded resource {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The names of the tables a script creates.</summary>
    public static string[] Tables(string script) => [.. CreateTable().Matches(script).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex("^CREATE TABLE [\"\\[]?(?<name>\\w+)", RegexOptions.Multiline)]
    private static partial Regex CreateTable();
}
