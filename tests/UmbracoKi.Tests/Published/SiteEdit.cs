using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

/// <summary>One thing an editor does to a site; which document it meets depends on the site.</summary>
public sealed record SiteEdit(SiteEditKind Kind, int Target, int Other, string Language, string Segment)
{
    internal void Do(SiteBench bench)
    {
        var all = bench.Source.Documents.OrderBy(document => document.Key).ToList();
        var document = all[Target % all.Count];
        var parents = all.Where(candidate => candidate.Type is DocumentTypeAliases.Topic or DocumentTypeAliases.Region).ToList();
        var parent = parents[Other % parents.Count];
        switch (Kind)
        {
            case SiteEditKind.Rename when document.Translations.ContainsKey(Language):
                bench.Change(document.Named(Language, $"{Segment} {Language}", Segment));
                break;
            case SiteEditKind.Rewrite when document.Translations.ContainsKey(Language):
                bench.Change(document.Saying(Language, $"{Segment} {Other} {Language}"));
                break;
            case SiteEditKind.Translate when document.Type != DocumentTypeAliases.Region:
                bench.Change(document.With(Documents.Translation(Target, Language, Segment)));
                break;
            case SiteEditKind.Unpublish:
                bench.Change(document.Without(Language));
                break;
            case SiteEditKind.Sort:
                bench.Change(document with { SortOrder = Other });
                break;
            case SiteEditKind.Move when document.Type == DocumentTypeAliases.Topic && parent != document && !bench.Source.Below(document.Key).Contains(parent.Key):
                bench.Source[document.Key] = document with { Parent = parent.Key };
                bench.Store.Note(ChangedDocuments.None with { Branches = [document.Key] });
                break;
            case SiteEditKind.Delete when document.Type != DocumentTypeAliases.Region:
                bench.Remove(document.Key);
                break;
            case SiteEditKind.Add:
                var number = 1000 + (Target * 100) + Other;
                bench.Change(Documents.Topic(number, 1, Language) with { Parent = parent.Key });
                break;
        }
    }
}
