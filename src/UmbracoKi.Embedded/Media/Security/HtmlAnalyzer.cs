using Umbraco.Cms.Core.Security;

namespace UmbracoKi.Embedded.Media.Security;

/// <summary>Refuses HTML, whatever the file is called: from the site's own address its scripts would run with an editor's rights.</summary>
internal sealed class HtmlAnalyzer : IFileStreamSecurityAnalyzer
{
    public bool ShouldHandle(Stream fileStream)
    {
        fileStream.Position = 0;
        return Markup.KindOf(FileKinds.HeadOf(fileStream)) is FileKind.Html;
    }

    public bool IsConsideredSafe(Stream fileStream) => false;
}
