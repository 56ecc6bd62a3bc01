using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Web.SampleContent;

namespace UmbracoKi.Web.Tests.SampleContent;

/// <summary>Umbraco's services as far as the loader uses them: remembers calls, documents and what is published.</summary>
internal sealed class FakeEditing
{
    private readonly Dictionary<Guid, HashSet<string>> _published = [];
    private readonly Dictionary<string, string> _marks = [];

    public FakeEditing()
    {
        IContentType[] installed = [ContentTypes.Topic, ContentTypes.Place];
        var types = Substitute.For<IContentTypeService>();
        types.GetAll().Returns(installed);

        var contents = Substitute.For<IContentService>();
        contents.CountChildren(Constants.System.Root).Returns(_ => ForeignDocuments + _published.Count);

        var editing = Substitute.For<IContentEditingService>();
        editing.GetAsync(default).ReturnsForAnyArgs(call => Task.FromResult(Find(call.Arg<Guid>())));
        editing.CreateAsync(default!, default).ReturnsForAnyArgs(call => Task.FromResult(Create(call.Arg<ContentCreateModel>())));
        editing.UpdateAsync(default, default!, default).ReturnsForAnyArgs(call => Task.FromResult(Update(call.ArgAt<Guid>(0))));

        var publishing = Substitute.For<IContentPublishingService>();
        publishing.PublishAsync(default, default!, default).ReturnsForAnyArgs(call => Task.FromResult(Publish(call.ArgAt<Guid>(0), call.Arg<ICollection<CulturePublishScheduleModel>>())));

        var values = Substitute.For<IKeyValueService>();
        values.GetValue(default!).ReturnsForAnyArgs(call => _marks.GetValueOrDefault(call.Arg<string>()));
        values.When(v => v.SetValue(Arg.Any<string>(), Arg.Any<string>())).Do(call => _marks[call.ArgAt<string>(0)] = call.ArgAt<string>(1));

        Loader = new SampleContentLoader(types, contents, editing, publishing, new SampleContentMark(values));
    }

    public SampleContentLoader Loader { get; }

    public List<string> Calls { get; } = [];

    public int ForeignDocuments { get; set; }

    public ContentEditingOperationStatus EditingStatus { get; set; }

    public string InvalidCulture { get; set; } = "de-DE";

    public Func<Guid, ContentPublishingOperationStatus> PublishingStatus { get; set; } = _ => ContentPublishingOperationStatus.Success;

    private IContent? Find(Guid key)
    {
        if (!_published.TryGetValue(key, out var cultures))
        {
            return null;
        }

        var content = Substitute.For<IContent>();
        content.PublishedCultures.Returns(cultures);
        return content;
    }

    private Attempt<ContentCreateResult, ContentEditingOperationStatus> Create(ContentCreateModel model)
    {
        Calls.Add($"create {model.Variants.First().Name}");
        _published[model.Key!.Value] = [];
        var errors = EditingStatus == ContentEditingOperationStatus.Success
            ? []
            : new[] { new Umbraco.Cms.Core.Models.ContentEditing.Validation.PropertyValidationError { Alias = "title", Culture = InvalidCulture, ErrorMessages = ["Too long"], JsonPath = "", Segment = null } };
        return Attempt.SucceedWithStatus(EditingStatus, new ContentCreateResult { ValidationResult = new ContentValidationResult { ValidationErrors = errors } });
    }

    private Attempt<ContentUpdateResult, ContentEditingOperationStatus> Update(Guid key)
    {
        Calls.Add($"update {key}");
        return Attempt.SucceedWithStatus(ContentEditingOperationStatus.Success, new ContentUpdateResult());
    }

    private Attempt<ContentPublishingResult, ContentPublishingOperationStatus> Publish(Guid key, ICollection<CulturePublishScheduleModel> cultures)
    {
        var status = PublishingStatus(key);
        if (status != ContentPublishingOperationStatus.Success)
        {
            return Attempt.FailWithStatus(status, new ContentPublishingResult { InvalidPropertyAliases = ["title"] });
        }

        Calls.Add($"publish {string.Join('+', cultures.Select(c => c.Culture))}");
        _published[key].UnionWith(cultures.Select(c => c.Culture!));
        return Attempt.SucceedWithStatus(status, new ContentPublishingResult());
    }
}
