using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.Integreat.Import;

internal static class WebAddress
{
    public static bool IsAbsolute([NotNullWhen(true)] string? text) =>
        text is not null && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    public static string? OrNull(string? text) => IsAbsolute(text) ? text : null;
}
