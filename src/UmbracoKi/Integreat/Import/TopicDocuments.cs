using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

internal static class TopicDocuments
{
    public static void Add(TreeBuild build, IReadOnlyList<(SourceDocument Page, SourceDocument? Parent)> pages)
    {
        var pictures = 0;
        foreach (var (page, parent) in pages)
        {
            pictures += page.Main.Fields.Text("thumbnail") is null ? 0 : 1;
            build.Add(new PlannedDocument
            {
                Key = build.Keys.Of(page.Main),
                Parent = parent is null ? build.Region : build.Keys.Of(parent.Main),
                Type = DocumentTypeAliases.Topic,
                Variants = build.Variants.Of(page),
                Values = new ValueSet
                {
                    { "organisation", Organisations.Pick(build, page) },
                    { "offers", OfferDocuments.Pick(build, page) },
                }.Values,
            });
        }

        if (pictures > 0)
        {
            build.Problems.Add(new ImportProblem("Pages", $"{pictures} have a thumbnail; pictures are not imported."));
        }
    }
}
