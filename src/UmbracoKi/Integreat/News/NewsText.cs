using System.Text.RegularExpressions;

namespace UmbracoKi.Integreat.News;

/// <summary>Plain text for a client that decodes entities once and then shows the outcome as HTML.</summary>
internal static partial class NewsText
{
    /// <summary>What would become a tag stays text, also if it is written with entities.</summary>
    public static string Plain(string text) => TagStart().Replace(text, "&amp;lt;");

    [GeneratedRegex(@"(?:<|&(?:lt|LT|\#0*60|\#[xX]0*3[cC]);?)(?=[A-Za-z/!?&])", RegexOptions.CultureInvariant)]
    private static partial Regex TagStart();
}
