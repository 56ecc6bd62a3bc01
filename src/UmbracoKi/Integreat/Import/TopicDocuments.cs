using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

internal static class TopicDocuments
{
    public static void Add(TreeBuild build, IReadOnlyList<(SourceDocument Page, SourceDocument? Parent)> pages)
    {
        var ids = PageIds(pages, build.Problems);
        foreach (var (page, parent) in pages)
        {
            build.Add(new PlannedDocument
            {
                Key = build.Keys.Of(page.Main),
                Id = ids.TryGetValue(page.Main.Id, out var id) ? id : null,
                Parent = parent is null ? build.Region : build.Keys.Of(parent.Main),
                Type = DocumentTypeAliases.Topic,
                Variants = build.Variants.Of(page),
                Values = new ValueSet
                {
                    { "organisation", Organisations.Pick(build, page) },
                    { "offers", OfferDocuments.Pick(build, page) },
                    { "thumbnail", build.Pictures.Pick(page.Main.Fields.Text("thumbnail")) },
                }.Values,
            });
        }
    }

    // A source tells the id of a page only to its children; entries have that of the translation.
    private static Dictionary<int, int> PageIds(IReadOnlyList<(SourceDocument Page, SourceDocument? Parent)> pages, ICollection<ImportProblem> problems)
    {
        var ids = new Dictionary<int, int>();
        foreach (var (page, parent) in pages)
        {
            if (parent is null || page.Main.ParentPath != parent.Main.Path || page.Main.Fields.Field("parent")?.Integer("id") is not { } id)
            {
                continue;
            }

            if (!ids.TryAdd(parent.Main.Id, id) && ids[parent.Main.Id] != id)
            {
                problems.Add(new ImportProblem(page.Main.Describe(), $"It says its parent has the id {id}, others say {ids[parent.Main.Id]}."));
            }
        }

        return ids;
    }
}
