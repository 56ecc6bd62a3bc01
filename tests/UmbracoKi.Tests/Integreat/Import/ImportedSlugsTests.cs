using Microsoft.Extensions.Time.Testing;
using UmbracoKi.Integreat.Import;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Tests.Integreat.Import;

public sealed class ImportedSlugsTests
{
    private static readonly Guid Page = new("0d7f2f0e-3d3c-4f43-9d0b-3a6f2b1c7d10");

    private readonly FakeTimeProvider _time = new();
    private readonly Marks _marks = new();
    private readonly ImportedSlugs _slugs;

    public ImportedSlugsTests() => _slugs = NewHost();

    [Fact]
    public async Task Knows_a_slug_for_as_long_as_the_page_is_called_so()
    {
        await NoteAsync(_slugs, "Ankommen", "ankommen-2");

        _slugs.Find(Page, "de", "Ankommen").ShouldBe("ankommen-2");
        _slugs.Find(Page, "de", "Ankommen (1)").ShouldBe("ankommen-2");
        _slugs.Find(Page, "de", "Hinkommen").ShouldBeNull();
        _slugs.Find(Page, "uk", "Ankommen").ShouldBeNull();
    }

    [Fact]
    public async Task Asks_the_database_once_for_any_number_of_pages()
    {
        await NoteAsync(_slugs, "Ankommen", "ankommen-2");
        var started = NewHost();
        _marks.Asked = 0;

        for (var number = 0; number < 1000; number++)
        {
            started.Find(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), "de", "Ankommen").ShouldBeNull();
        }

        started.Find(Page, "de", "Ankommen").ShouldBe("ankommen-2");
        _marks.Asked.ShouldBe(2, "the version, and all slugs");
    }

    [Fact]
    public async Task Another_host_knows_new_and_changed_slugs_before_the_documents_are_written()
    {
        var other = NewHost();
        other.Find(Page, "de", "Ankommen").ShouldBeNull();
        await NoteAsync(_slugs, "Ankommen", "ankommen");
        other.Find(Page, "de", "Ankommen").ShouldBe("ankommen");

        var noting = _slugs.NoteAsync([(Page, "de", Variant("Ankommen", "ankommen-2"))]);
        noting.IsCompleted.ShouldBeFalse("the other host may still be answering from what it holds");
        _time.Advance(ImportedSlugs.Lease);
        await noting;

        other.Find(Page, "de", "Ankommen").ShouldBe("ankommen-2");
    }

    [Fact]
    public async Task What_is_known_already_is_neither_written_nor_waited_for()
    {
        await NoteAsync(_slugs, "Ankommen", "ankommen");
        var written = _marks.Written;

        await _slugs.NoteAsync([(Page, "de", Variant("Ankommen", "ankommen"))]);

        _marks.Written.ShouldBe(written);
    }

    private ImportedSlugs NewHost() => new(_marks, _time);

    private async Task NoteAsync(ImportedSlugs slugs, string name, string slug)
    {
        var noting = slugs.NoteAsync([(Page, "de", Variant(name, slug))]);
        _time.Advance(ImportedSlugs.Lease);
        await noting;
    }

    private static PlannedVariant Variant(string name, string slug) => new() { Name = name, Slug = slug };

    private sealed class Marks : IImportMarks
    {
        private readonly Dictionary<(string Scope, string Key), string> _values = [];

        public int Asked { get; set; }

        public int Written { get; private set; }

        public string? Get(string scope, string key)
        {
            Asked++;
            return _values.GetValueOrDefault((scope, key));
        }

        public IReadOnlyDictionary<string, string> Get(string scope, IReadOnlyCollection<string> keys) => All(scope).Where(pair => keys.Contains(pair.Key)).ToDictionary();

        public IReadOnlyDictionary<string, string> All(string scope)
        {
            Asked++;
            return _values.Where(pair => pair.Key.Scope == scope).ToDictionary(pair => pair.Key.Key, pair => pair.Value);
        }

        public void Set(IEnumerable<(string Scope, string Key, string Value)> marks)
        {
            Written++;
            foreach (var (scope, key, value) in marks)
            {
                _values[(scope, key)] = value;
            }
        }
    }
}
