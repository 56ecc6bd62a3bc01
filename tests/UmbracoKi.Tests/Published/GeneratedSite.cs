using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

/// <summary>Documents of an arbitrary tree, and what is done to them afterwards.</summary>
public sealed class GeneratedSite
{
    internal GeneratedSite(IReadOnlyList<PublishedRecord> documents, IReadOnlyList<SiteEdit> edits)
    {
        Documents = documents;
        Edits = edits;
    }

    internal IReadOnlyList<PublishedRecord> Documents { get; }

    internal IReadOnlyList<SiteEdit> Edits { get; }

    /// <summary>The site after each edit, each made by the same store.</summary>
    internal SiteBench Bench()
    {
        var bench = new SiteBench(Documents);
        _ = bench.Current;
        foreach (var edit in Edits)
        {
            edit.Do(bench);
            _ = bench.Current;
        }

        return bench;
    }

    public override string ToString() => string.Join(
        Environment.NewLine,
        Documents.Select(document => $"{document.Type} {document.Key:N} in {document.Parent:N} #{document.SortOrder}: {string.Join(", ", document.Translations.Values.Select(t => $"{t.Language}={t.Segment}"))}")
            .Concat(Edits.Select(edit => edit.ToString())));
}
