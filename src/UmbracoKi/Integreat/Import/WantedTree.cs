using UmbracoKi.ContentModel;

namespace UmbracoKi.Integreat.Import;

/// <summary>All documents as they shall be, each after its parent, siblings in their order.</summary>
/// <param name="Documents">The first is the region.</param>
internal sealed record WantedTree(IReadOnlyList<PlannedDocument> Documents)
{
    /// <param name="region">The key of the region's document if the site has one already; its own values are left alone then.</param>
    /// <param name="source">Its address, if it has one.</param>
    /// <param name="pictures">Those that are here.</param>
    public static WantedTree Build(SourceContent content, Guid? region, Uri? source, PictureMap pictures, ICollection<ImportProblem> problems)
    {
        var languages = content.Languages;
        var documents = TranslationMatching.Match(content.Entries, languages[0], problems);
        var keys = new ImportKeys(content.Region);
        var links = new LinkRewriter(documents.SelectMany(document => document.Translations.Values.Select(entry => (entry, keys.Of(document.Main)))), source);
        var build = new TreeBuild(content, region ?? keys.Region, keys, new VariantComposer(links, pictures), pictures, problems);

        var parts = documents.ToLookup(document => document.Main.Part);
        if (region is null)
        {
            build.Add(RegionDocument.Compose(content, keys, parts, problems));
        }

        TopicDocuments.Add(build, TopicTree.Arrange([.. parts[SourcePart.Pages]], languages, problems));
        PlaceDocuments.Add(build, parts[SourcePart.Locations]);
        EventDocuments.Add(build, parts[SourcePart.Events], parts[SourcePart.Locations]);
        NewsDocuments.Add(build, parts[SourcePart.News]);
        OfferDocuments.AddRest(build);
        ImprintDocument.Add(build, [.. parts[SourcePart.Imprint]]);
        return new WantedTree(build.InTreeOrder());
    }
}
