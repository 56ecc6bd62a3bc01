using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Configuration.Models;

namespace UmbracoKi.Tests.Installation;

/// <summary>Document types in memory.</summary>
internal sealed class FakeContentTypes
{
    private readonly Dictionary<Guid, IContentType> _contentTypes = [];

    public FakeContentTypes()
    {
        Service = Substitute.For<IContentTypeService>();
        Service.Get(Arg.Any<Guid>()).Returns(call => _contentTypes.GetValueOrDefault(call.Arg<Guid>()));
        Service.Get(Arg.Any<string>()).Returns(call => _contentTypes.Values.FirstOrDefault(type => type.Alias == call.Arg<string>()));
        Service.CreateAsync(Arg.Any<IContentType>(), Arg.Any<Guid>()).Returns(call => Save(call.Arg<IContentType>()));
        Service.UpdateAsync(Arg.Any<IContentType>(), Arg.Any<Guid>()).Returns(call => Save(call.Arg<IContentType>()));
    }

    public static IShortStringHelper ShortStrings { get; } =
        new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    public IContentTypeService Service { get; }

    public int Writes { get; private set; }

    public int Count => _contentTypes.Count;

    public IContentType this[Guid key] => _contentTypes[key];

    public void Add(IContentType contentType)
    {
        contentType.Id = _contentTypes.Count + 1000;
        _contentTypes[contentType.Key] = contentType;
    }

    private Attempt<ContentTypeOperationStatus> Save(IContentType contentType)
    {
        Writes++;
        if (!_contentTypes.ContainsKey(contentType.Key))
        {
            Add(contentType);
        }

        return Attempt<ContentTypeOperationStatus>.Succeed(ContentTypeOperationStatus.Success);
    }
}
