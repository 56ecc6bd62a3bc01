using FsCheck;
using FsCheck.Fluent;
using UmbracoKi.ContentModel;
using UmbracoKi.Published;

namespace UmbracoKi.Tests.Published;

/// <summary>Small trees in three languages with gaps, and few segments, so that documents get into each other's way.</summary>
public static class SiteGenerator
{
    public static readonly string[] Languages = ["de", "uk", "ar"];

    private static readonly string[] Segments = ["a", "b", "a-2", "B", "search", "imprint", "", "M%C3%BCnster", "معلومات", "x/y?z", "%"];

    private static readonly string[] Types =
        [DocumentTypeAliases.Topic, DocumentTypeAliases.Topic, DocumentTypeAliases.Topic, DocumentTypeAliases.Place, DocumentTypeAliases.Event, DocumentTypeAliases.News, DocumentTypeAliases.Imprint, DocumentTypeAliases.Contact];

    public static Arbitrary<GeneratedSite> Sites() => (
        from size in Gen.Choose(0, 16)
        from region in Subset()
        from seeds in Gen.ListOf(Seed(), size)
        from count in Gen.Choose(0, 8)
        from edits in Gen.ListOf(Edit(), count)
        select new GeneratedSite(Grow(region, [.. seeds]), [.. edits])).ToArbitrary();

    private static Gen<DocumentSeed> Seed() =>
        from type in Gen.Elements(Types)
        from parent in Gen.Choose(0, 1000)
        from order in Gen.Choose(0, 3)
        from languages in Subset()
        from segments in Gen.ListOf(Gen.Elements(Segments), Languages.Length)
        from reference in Gen.Choose(0, 20)
        select new DocumentSeed(type, parent, order, languages, [.. segments], reference);

    private static Gen<SiteEdit> Edit() =>
        from kind in Gen.Elements(Enum.GetValues<SiteEditKind>())
        from target in Gen.Choose(0, 50)
        from other in Gen.Choose(0, 50)
        from language in Gen.Elements(Languages)
        from segment in Gen.Elements(Segments)
        select new SiteEdit(kind, target, other, language, segment);

    // Often one, seldom none: what is published in no language at all hides what is below.
    private static Gen<string[]> Subset() =>
        from bits in Gen.Frequency((1, Gen.Constant(0)), (12, Gen.Choose(1, 7)))
        select Languages.Where((_, index) => (bits & (1 << index)) != 0).ToArray();

    private static List<PublishedRecord> Grow(string[] region, DocumentSeed[] seeds)
    {
        var records = new List<PublishedRecord> { Documents.Region(region) };
        var parents = new List<int> { 1 };
        foreach (var (seed, number) in seeds.Select((seed, index) => (seed, index + 2)))
        {
            var parent = parents[seed.Parent % parents.Count];
            var record = Documents.Document(number, seed.Type, parent, seed.Languages) with { SortOrder = seed.Order };
            foreach (var language in seed.Languages)
            {
                record = record.With(Documents.Translation(number, language, seed.Segments[Array.IndexOf(Languages, language)]));
            }

            records.Add(record.Picking("mirroredTopic", seed.Reference));
            if (seed.Type == DocumentTypeAliases.Topic)
            {
                parents.Add(number);
            }
        }

        return records;
    }

    private sealed record DocumentSeed(string Type, int Parent, int Order, string[] Languages, string[] Segments, int Reference);
}
