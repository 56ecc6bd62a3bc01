using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace UmbracoKi.Tests.Installation;

/// <summary>Umbraco's media types for pictures in memory, each with its file.</summary>
internal sealed class FakeMediaTypes
{
    private readonly Dictionary<string, IMediaType> _types = [];

    public FakeMediaTypes()
    {
        Add(Constants.Conventions.MediaTypes.Image);
        Add(Constants.Conventions.MediaTypes.VectorGraphicsAlias);
        Service = Substitute.For<IMediaTypeService>();
        Service.Get(Arg.Any<string>()).Returns(call => _types.GetValueOrDefault(call.Arg<string>()));
        Service.UpdateAsync(Arg.Any<IMediaType>(), Arg.Any<Guid>()).Returns(_ =>
        {
            Writes++;
            return Attempt<ContentTypeOperationStatus>.Succeed(ContentTypeOperationStatus.Success);
        });
    }

    public IMediaTypeService Service { get; }

    public int Writes { get; private set; }

    public IMediaType this[string alias] => _types[alias];

    public void Remove(string alias) => _types.Remove(alias);

    private void Add(string alias)
    {
        var type = new MediaType(FakeContentTypes.ShortStrings, Constants.System.Root) { Alias = alias, Name = alias };
        type.AddPropertyType(
            new PropertyType(FakeContentTypes.ShortStrings, Constants.PropertyEditors.Aliases.ImageCropper, ValueStorageType.Ntext) { Alias = Constants.Conventions.Media.File, Name = "File" },
            "image",
            "Image");
        _types[alias] = type;
    }
}
