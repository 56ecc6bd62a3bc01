using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>The region's own news; what other providers feed in stays theirs.</summary>
internal static class NewsDocuments
{
    public static void Add(TreeBuild build, IEnumerable<SourceDocument> news)
    {
        foreach (var document in news)
        {
            var fields = document.Main.Fields;
            if (fields.Text("source") is { } source && source != "local")
            {
                build.Problems.Add(new ImportProblem(document.Main.Describe(), $"Left out: news of {source}."));
                continue;
            }

            if ((fields.Time("display_date") ?? document.Main.LastUpdated) is not { } date)
            {
                build.Problems.Add(new ImportProblem(document.Main.Describe(), "Left out: no readable date."));
                continue;
            }

            build.Add(new PlannedDocument
            {
                Key = build.Keys.Of(document.Main),
                Parent = build.Folder(DocumentTypeAliases.NewsList),
                Type = DocumentTypeAliases.News,
                Variants = build.Variants.Of(document, isHtml: false),
                Values = new ValueSet
                {
                    { "displayDate", PlannedValue.Moment(Berlin.WallClock(date)) },
                    { "channel", fields.Text("channel") },
                    { "externalUrl", WebAddress.OrNull(fields.Text("externalUrl")) },
                }.Values,
            });
        }
    }
}
