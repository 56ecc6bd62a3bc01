using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

public sealed class SampleContentLoaderTests : IDisposable
{
    private readonly TemporaryPack _pack = new TemporaryPack()
        .WithDocument("10-a", german: "name: A\n", ukrainian: "name: А\n")
        .WithDocument("10-a/10-b", german: "name: B\n");

    private readonly FakeEditing _umbraco = new();

    public void Dispose() => _pack.Dispose();

    [Fact]
    public async Task Creates_all_documents_before_it_publishes_the_first_parents_first()
    {
        var steps = new List<int>();

        await _umbraco.Loader.LoadAsync(_pack.Read(), steps.Add, default);

        _umbraco.Calls.ShouldBe(["create A", "create B", "publish de-DE+uk-UA", "publish de-DE"]);
        steps.ShouldBe([1, 2, 3, 4]);
    }

    [Fact]
    public async Task Is_done_for_good_once_everything_is_published()
    {
        _umbraco.Loader.Inspect().ShouldBe(SampleContentState.Loaded);

        await _umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default);

        _umbraco.Loader.Inspect().ShouldBe(SampleContentState.LoadedBefore);
    }

    [Fact]
    public void Leaves_a_site_with_documents_of_its_own_alone()
    {
        _umbraco.ForeignDocuments = 1;

        _umbraco.Loader.Inspect().ShouldBe(SampleContentState.OwnContent);
    }

    [Fact]
    public async Task Goes_on_with_what_is_missing_after_an_interruption()
    {
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(
            _umbraco.Loader.LoadAsync(_pack.Read(), done => { if (done == 3) { stop.Cancel(); } }, stop.Token));
        _umbraco.Calls.Clear();

        var state = _umbraco.Loader.Inspect();
        await _umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default);

        state.ShouldBe(SampleContentState.Loaded);
        _umbraco.Calls.ShouldBe([$"update {DocumentKey.For("b")}", "publish de-DE"]);
        _umbraco.Loader.Inspect().ShouldBe(SampleContentState.LoadedBefore);
    }

    [Fact]
    public async Task Publishes_only_the_cultures_that_are_missing()
    {
        await _umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default);
        _pack.With("10-a/10-b/uk.md", "name: Б\n");
        _umbraco.Calls.Clear();

        await _umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default);

        _umbraco.Calls.ShouldBe(["publish uk-UA"]);
    }

    [Fact]
    public async Task Writes_nothing_when_a_later_document_is_malformed()
    {
        _pack.WithDocument("90-z", german: "name: Z\nunknown: x\n");

        await Should.ThrowAsync<PackException>(_umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default));

        _umbraco.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stops_at_a_value_Umbraco_finds_invalid_although_it_saves_it()
    {
        _umbraco.EditingStatus = ContentEditingOperationStatus.PropertyValidationError;

        var error = await Should.ThrowAsync<SampleContentException>(_umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default));

        error.Message.ShouldBe("Document \"a\" (10-a/document.json) could not be created: PropertyValidationError; title de-DE: Too long.");
    }

    [Fact]
    public async Task Does_not_mind_what_is_missing_in_a_language_the_document_does_not_exist_in()
    {
        _umbraco.EditingStatus = ContentEditingOperationStatus.PropertyValidationError;
        _umbraco.InvalidCulture = "tr-TR";

        await _umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default);

        _umbraco.Loader.Inspect().ShouldBe(SampleContentState.LoadedBefore);
    }

    [Fact]
    public async Task Says_which_document_could_not_be_published_and_why()
    {
        _umbraco.PublishingStatus = key => key == DocumentKey.For("b") ? ContentPublishingOperationStatus.ContentInvalid : ContentPublishingOperationStatus.Success;

        var error = await Should.ThrowAsync<SampleContentException>(_umbraco.Loader.LoadAsync(_pack.Read(), _ => { }, default));

        error.Message.ShouldBe("Document \"b\" (10-a/10-b/document.json) could not be published in de-DE: ContentInvalid; properties title.");
    }
}
