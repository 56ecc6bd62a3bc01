using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using UmbracoKi.Embedded.DeliveryApi.Querying;
using UmbracoKi.Embedded.DeliveryApi.Requests;
using UmbracoKi.Embedded.PublishedContent;

namespace UmbracoKi.Embedded.Tests.DeliveryApi;

public sealed class SnapshotQueryTests
{
    private static readonly string[] Words = ["alpha", "Beta", "beta gamma", "straße", "ґанок", "übung"];
    private static readonly IndexSchema Schema = new([new Fields()]);

    [Property(MaxTest = 300)]
    public FsCheck.Property Finds_what_a_naive_search_finds()
        => Prop.ForAll(Cases().ToArbitrary(), test =>
        {
            var expected = test.Documents
                .Where(document => Holds(document, test))
                .OrderBy(document => document, Comparer<Document>.Create((x, y) => Compare(x, y, test)))
                .Select(document => document.Key)
                .ToArray();

            var page = Run(test.Documents, [test.Filter], test.Sorts, test.Skip, test.Take);

            return page.Items.SequenceEqual(expected.Skip(test.Skip).Take(test.Take)) && page.Total == expected.Length;
        });

    [Property(MaxTest = 100)]
    public FsCheck.Property Pages_put_together_are_the_whole()
        => Prop.ForAll(Cases().ToArbitrary(), test =>
        {
            var whole = Run(test.Documents, [], test.Sorts, 0, 1_000).Items;
            var pages = Enumerable.Range(0, 1 + (test.Documents.Length / 3)).SelectMany(page => Run(test.Documents, [], test.Sorts, page * 3, 3).Items);

            return pages.SequenceEqual(whole);
        });

    [Fact]
    public void Sorts_names_as_the_language_does()
    {
        Document[] documents = [.. new[] { "Zebra", "Äpfel", "apfel", "Birne" }.Select((text, index) => new Document(Guid.NewGuid(), index, text, 0, 0))];

        var german = Run(documents, [], [new SortOption { FieldName = "text", Direction = Direction.Ascending }], 0, 10, "de-DE");

        german.Items.Select(key => documents.Single(document => document.Key == key).Text).ShouldBe(["apfel", "Äpfel", "Birne", "Zebra"]);
    }

    [Fact]
    public void An_exact_filter_on_analysed_text_means_whole_words()
    {
        Document[] documents = [new(Guid.NewGuid(), 0, "Deutsch lernen im Kreis", 0, 0), new(Guid.NewGuid(), 1, "Deutschkurs", 0, 0)];

        var found = Run(documents, [new FilterOption { FieldName = "text", Operator = FilterOperation.Is, Values = ["deutsch LERNEN"] }], [], 0, 10);

        found.Items.ShouldBe([documents[0].Key]);
    }

    [Theory]
    [InlineData("text", FilterOperation.LessThan, "x")]
    [InlineData("number", FilterOperation.Is, "x")]
    [InlineData("number", FilterOperation.GreaterThan, "1,2")]
    [InlineData("nowhere", FilterOperation.Is, "x")]
    public void Refuses_a_filter_that_makes_no_sense(string field, FilterOperation operation, string values)
    {
        var filter = new FilterOption { FieldName = field, Operator = operation, Values = values.Split(',') };

        Should.Throw<InvalidQueryException>(() => Run([], [filter], [], 0, 10)).Problem.Parameter.ShouldBe("filter");
    }

    [Fact]
    public void No_document_of_another_culture_is_found()
    {
        var german = new Document(Guid.NewGuid(), 0, "deutsch", 0, 0);
        var invariant = new Document(Guid.NewGuid(), 1, "überall", 0, 0);
        var snapshot = new Snapshot(new Dictionary<string, Document[]> { ["de-DE"] = [german], [""] = [invariant] });

        var found = Provider(snapshot).ExecuteQuery(Everything, [], [], "uk-UA", ProtectedAccess.None, false, 0, 10);

        found.Items.ShouldBe([invariant.Key]);
    }

    private static SelectorOption Everything => new() { FieldName = StandardField.Everything, Values = [""] };

    private static PagedModel<Guid> Run(Document[] documents, IList<FilterOption> filters, IList<SortOption> sorts, int skip, int take, string culture = "de-DE")
        => Provider(new Snapshot(new Dictionary<string, Document[]> { [culture] = documents }))
            .ExecuteQuery(Everything, filters, sorts, culture, ProtectedAccess.None, false, skip, take);

    private static SnapshotQueryProvider Provider(Snapshot snapshot)
        => new(snapshot, new DraftIndex(new NoIndexer(), Substitute.For<IContentService>(), Substitute.For<IDocumentNavigationQueryService>()), Schema, new FullTextFilter(null!));

    private static Gen<Case> Cases()
    {
        var document = from word in Gen.Elements(Words) from size in Gen.Choose(-3, 3) from day in Gen.Choose(0, 4) select (text: word, number: size, day);
        var text = from operation in Gen.Elements(FilterOperation.Contains, FilterOperation.DoesNotContain)
                   from values in Gen.NonEmptyListOf(Gen.Elements("a", "BET", "ß", "ґ"))
                   select new FilterOption { FieldName = "text", Operator = operation, Values = [.. values] };
        var number = from operation in Gen.Elements(Enum.GetValues<FilterOperation>().Where(o => o is not (FilterOperation.Contains or FilterOperation.DoesNotContain)).ToArray())
                     from value in Gen.Choose(-3, 3)
                     select new FilterOption { FieldName = "number", Operator = operation, Values = [value.ToString(CultureInfo.InvariantCulture)] };
        var date = from operation in Gen.Elements(FilterOperation.Is, FilterOperation.LessThan, FilterOperation.GreaterThanOrEqual)
                   from day in Gen.Choose(0, 4)
                   select new FilterOption { FieldName = "date", Operator = operation, Values = [Day(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)] };
        var sort = from field in Gen.Elements("number", "date") from direction in Gen.Elements(Direction.Ascending, Direction.Descending)
                   select new SortOption { FieldName = field, Direction = direction };
        return from documents in Gen.ListOf(document)
               from filter in Gen.OneOf(text, number, date)
               from sorts in Gen.ListOf(sort)
               from skip in Gen.Choose(0, 5)
               from take in Gen.Choose(1, 10)
               select new Case([.. documents.Select((d, index) => new Document(Guid.NewGuid(), index, d.text, d.number, d.day))], filter, [.. sorts.Take(2)], skip, take);
    }

    private static DateTime Day(int day) => new(2026, 1, 1 + day, 0, 0, 0, DateTimeKind.Utc);

    private static bool Holds(Document document, Case test) => (test.Filter.FieldName, test.Filter.Operator) switch
    {
        ("text", FilterOperation.Contains) => test.Filter.Values.Any(value => document.Text.Contains(value, StringComparison.OrdinalIgnoreCase)),
        ("text", _) => test.Filter.Values.All(value => !document.Text.Contains(value, StringComparison.OrdinalIgnoreCase)),
        (var field, var operation) => Compare(field, operation, document, test.Filter.Values[0]),
    };

    private static bool Compare(string field, FilterOperation operation, Document document, string value)
    {
        var order = field == "number"
            ? document.Number.CompareTo(int.Parse(value, CultureInfo.InvariantCulture))
            : Day(document.Day).CompareTo(DateTime.Parse(value, CultureInfo.InvariantCulture));
        return operation switch
        {
            FilterOperation.Is => order == 0,
            FilterOperation.IsNot => order != 0,
            FilterOperation.LessThan => order < 0,
            FilterOperation.LessThanOrEqual => order <= 0,
            FilterOperation.GreaterThan => order > 0,
            _ => order >= 0,
        };
    }

    private static int Compare(Document x, Document y, Case test)
    {
        foreach (var sort in test.Sorts)
        {
            var order = sort.FieldName == "number" ? x.Number - y.Number : x.Day - y.Day;
            if (order != 0)
            {
                return sort.Direction == Direction.Ascending ? order : -order;
            }
        }

        return x.Position - y.Position;
    }

    private sealed record Document(Guid Key, int Position, string Text, int Number, int Day)
    {
        public DocumentIndexEntry Entry => new(Key, Position, new Dictionary<string, object[]>
        {
            ["text"] = [Text],
            ["number"] = [(decimal)Number],
            ["date"] = [SnapshotQueryTests.Day(Day)],
        });
    }

    private sealed record Case(Document[] Documents, FilterOption Filter, SortOption[] Sorts, int Skip, int Take);

    private sealed class Snapshot(Dictionary<string, Document[]> byCulture) : IPublishedSnapshot, IPublishedSnapshotAccessor
    {
        public IPublishedSnapshot Current => this;

        public long Version => 1;

        public long Epoch => 1;

        public IReadOnlyList<DocumentIndexEntry> Entries(string? culture)
            => byCulture.TryGetValue(culture ?? "", out var documents) ? [.. documents.Select(document => document.Entry)] : [];

        public long VersionOf(Guid key) => 0;
    }

    private sealed class NoIndexer : IDocumentIndexer
    {
        public IEnumerable<(string? Culture, DocumentIndexEntry Entry)> Index(IContent content) => [];

        public IEnumerable<(string? Culture, DocumentIndexEntry Entry)> IndexDraft(IContent content) => [];
    }

    private sealed class Fields : IContentIndexHandler
    {
        public IEnumerable<IndexField> GetFields() =>
        [
            new() { FieldName = "text", FieldType = FieldType.StringAnalyzed, VariesByCulture = true },
            new() { FieldName = "number", FieldType = FieldType.Number, VariesByCulture = false },
            new() { FieldName = "date", FieldType = FieldType.Date, VariesByCulture = false },
        ];

        public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture) => [];
    }
}
