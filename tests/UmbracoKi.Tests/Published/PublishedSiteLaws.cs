using FsCheck.Xunit;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

[Properties(Arbitrary = [typeof(SiteGenerator)], MaxTest = 200)]
public class PublishedSiteLaws
{
    [Property]
    public void Every_path_answered_is_found_again_and_points_back(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var (region, node, language) in Addressed(site))
        {
            var path = site.Path(node, language)!;
            path.ShouldStartWith($"/{region.Values.Text("slug")}/{language}/");
            site.FindBySlug(region, language, node.Type, path[(path.LastIndexOf('/') + 1)..]).ShouldBeSameAs(node);
        }
    }

    [Property]
    public void The_path_of_a_topic_names_its_translated_ancestors(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var (region, node, language) in Addressed(site).Where(found => found.Node.Type == DocumentTypeAliases.Topic))
        {
            var slugs = site.Ancestors(node, language).Append(node).Select(topic => topic.Variants[language].Slug);
            site.Path(node, language).ShouldBe($"/{region.Values.Text("slug")}/{language}/{string.Join('/', slugs)}");
        }
    }

    [Property]
    public void Every_translated_topic_is_a_child_of_exactly_its_nearest_ancestor(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var region in site.Regions)
        {
            foreach (var language in SiteGenerator.Languages)
            {
                var topics = site.OfType(region, DocumentTypeAliases.Topic).Where(topic => topic.Variants.ContainsKey(language)).ToList();
                var reached = Walk(site, region, [], language).ToList();

                reached.Select(found => found.Node).ShouldBe(topics);
                reached.ShouldAllBe(found => site.Ancestors(found.Node, language).SequenceEqual(found.Above));
            }
        }
    }

    [Property]
    public void An_untranslated_topic_has_the_children_it_leaves_to_the_next_one_above(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var (region, topic, language) in Everything(site).Where(found => found.Node.Type == DocumentTypeAliases.Topic))
        {
            if (!topic.Variants.ContainsKey(language))
            {
                var above = site.Ancestors(topic, language).LastOrDefault() ?? region;
                site.Children(topic, language).ShouldBeSubsetOf(site.Children(above, language));
            }
        }
    }

    [Property]
    public void No_two_documents_of_a_type_share_a_slug_and_none_is_a_screen_of_the_app(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var language in SiteGenerator.Languages)
        {
            var slugs = Everything(site)
                .Where(found => found.Language == language && found.Node.Variants.ContainsKey(language) && found.Node.Parent is not null)
                .Select(found => (found.Node.Type, found.Node.Variants[language].Slug))
                .ToList();

            slugs.ShouldBeUnique();
            slugs.ShouldAllBe(found => found.Slug == found.Slug.ToLowerInvariant() && found.Slug.Length > 0 && !found.Slug.Any(c => @"/\&#+?% ".Contains(c)));
            slugs.Where(found => found.Type != DocumentTypeAliases.Imprint).ShouldAllBe(found => !PublishedSlug.Reserved.Contains(found.Slug));
        }
    }

    [Property]
    public void Nothing_of_another_language_is_in_a_variant(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var variant in Everything(site).SelectMany(found => found.Node.Variants.Values))
        {
            variant.Name.ShouldEndWith(variant.Language);
            variant.Values.Text("content").ShouldEndWith(variant.Language);
        }
    }

    [Property]
    public void Pages_are_ranked_as_they_stand_beside_each_other_and_found_by_their_ids(GeneratedSite generated)
    {
        var site = generated.Bench().Current;

        foreach (var (region, node, language) in Everything(site))
        {
            site.FindById(DocumentKinds.Of(node.Type), node.Id).ShouldBeSameAs(node);
            if (node == region || node.Variants.ContainsKey(language))
            {
                var children = site.Children(node, language);
                children.Select(child => site.Rank(child, language)).ShouldBe(Enumerable.Range(0, children.Count));
            }
        }
    }

    [Property]
    public void A_site_kept_up_to_date_is_the_one_built_anew(GeneratedSite generated)
    {
        var bench = generated.Bench();

        Describe(bench.Current).ShouldBe(Describe(bench.NewStore().Current));
    }

    [Property]
    public void Documents_whose_version_stays_answer_the_same(GeneratedSite generated)
    {
        var bench = new SiteBench(generated.Documents);
        foreach (var edit in generated.Edits)
        {
            var before = bench.Current;
            edit.Do(bench);
            var after = bench.Current;

            foreach (var (_, node, language) in Everything(after).Where(found => after.VersionOf(found.Node.Key) <= before.Version))
            {
                before.Find(node.Key).ShouldBeSameAs(node);
                before.Path(node, language).ShouldBe(after.Path(node, language));
                before.Rank(node, language).ShouldBe(after.Rank(node, language));
                before.SlugHistory(node, language).ShouldBe(after.SlugHistory(node, language));
                before.Ancestors(node, language).Select(topic => topic.Variants[language].Name)
                    .ShouldBe(after.Ancestors(node, language).Select(topic => topic.Variants[language].Name));
                node.Values.Picked("mirroredTopic").ShouldAllBe(picked => ReferenceEquals(before.Find(picked), after.Find(picked)));
            }
        }
    }

    [Property]
    public void Every_path_ever_answered_still_leads_to_a_document_in_that_language(GeneratedSite generated)
    {
        var bench = new SiteBench(generated.Documents);
        var answered = new HashSet<(Guid Document, string Type, string Language, string Slug)>(Slugs(bench.Current));
        foreach (var edit in generated.Edits)
        {
            edit.Do(bench);
            answered.UnionWith(Slugs(bench.Current));
        }

        var site = bench.Current;
        foreach (var (document, type, language, slug) in answered.Where(found => PublishedSlug.IsKept(found.Type)))
        {
            if (site.Find(document) is { } node && node.Variants.ContainsKey(language))
            {
                site.FindBySlug(site.RegionOf(node)!, language, type, slug).ShouldNotBeNull();
            }
        }
    }

    private static IEnumerable<(Guid Document, string Type, string Language, string Slug)> Slugs(IPublishedSite site) =>
        Addressed(site).Select(found => (found.Node.Key, found.Node.Type, found.Language, found.Node.Variants[found.Language].Slug));

    private static IEnumerable<(PublishedNode Region, PublishedNode Node, string Language)> Addressed(IPublishedSite site) =>
        Everything(site).Where(found => found.Node.Parent is not null && site.Path(found.Node, found.Language) is not null);

    private static IEnumerable<(PublishedNode Region, PublishedNode Node, string Language)> Everything(IPublishedSite site) =>
        from region in site.Regions
        from type in AllDocumentTypes.Definitions
        from node in site.OfType(region, type.Alias)
        from language in SiteGenerator.Languages
        select (region, node, language);

    private static IEnumerable<(PublishedNode Node, PublishedNode[] Above)> Walk(IPublishedSite site, PublishedNode parent, PublishedNode[] above, string language) =>
        site.Children(parent, language).SelectMany(child => Walk(site, child, [.. above, child], language).Prepend((child, above)));

    private static List<string> Describe(IPublishedSite site) =>
    [
        .. Everything(site).Select(found =>
            $"{found.Node.Key} {found.Node.Id} {found.Node.Parent} {found.Node.SortOrder} {found.Language} {site.Path(found.Node, found.Language)} "
            + $"{found.Node.Variants.GetValueOrDefault(found.Language)?.Name} {found.Node.Variants.GetValueOrDefault(found.Language)?.Values.Text("content")} "
            + $"above {string.Join(',', site.Ancestors(found.Node, found.Language).Select(node => node.Id))} "
            + $"below {string.Join(',', site.Children(found.Node, found.Language).Select(node => node.Id))} "
            + $"a {site.FindBySlug(found.Region, found.Language, found.Node.Type, "a")?.Id}"),
    ];
}
