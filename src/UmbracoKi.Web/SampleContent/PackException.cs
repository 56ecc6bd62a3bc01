namespace UmbracoKi.Web.SampleContent;

/// <summary>The pack cannot be loaded as it is. The message begins with <c>file:line:</c>; the file is relative to the pack.</summary>
/// <param name="line">Counted from 1; 0 when the file as a whole is meant.</param>
public sealed class PackException(string file, int line, string problem)
    : Exception(line > 0 ? $"{file}:{line}: {problem}" : $"{file}: {problem}")
{
    public string File { get; } = file;

    public int Line { get; } = line;
}
