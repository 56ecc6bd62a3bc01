namespace UmbracoKi.Integreat.Import;

/// <summary>An app path as apps compare it: decoded, lower case, single slashes, none at the end.</summary>
internal sealed record SourcePath
{
    private SourcePath(string text) => Text = text;

    public string Text { get; }

    public string Slug => Text[(Text.LastIndexOf('/') + 1)..];

    /// <summary>The second segment; null if there is none.</summary>
    public string? Language => Text.Split('/') is [_, _, { Length: > 0 } language, ..] ? language : null;

    public string? Region => Text.Split('/') is [_, { Length: > 0 } region, ..] ? region : null;

    public static SourcePath? From(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var segments = Uri.UnescapeDataString(text.Replace('\\', '/')).ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return segments.Length == 0 ? null : new SourcePath("/" + string.Join('/', segments));
    }

    public override string ToString() => Text;
}
