using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.PropertyEditors;
using UmbracoKi.Embedded.Serialization;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

public sealed class PropertyEditorsComposerTests
{
    [Fact]
    public void Composing_takes_out_replaced_converters_and_keeps_what_is_registered_already()
    {
        var serializer = Substitute.For<IJsonSerializer>();
        var services = new ServiceCollection().AddSingleton(serializer);
        var converters = new PropertyValueConverterCollectionBuilder();
        converters.Append<ContentPickerValueConverter>().Append<YesNoValueConverter>();
        var builder = Substitute.For<IUmbracoBuilder>();
        builder.Services.Returns(services);
        builder.WithCollectionBuilder<PropertyValueConverterCollectionBuilder>().Returns(converters);

        new PropertyEditorsComposer().Compose(builder);

        converters.GetTypes().ShouldBe([typeof(YesNoValueConverter)]);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<IJsonSerializer>().ShouldBe(serializer);
        provider.GetRequiredService<IConfigurationEditorJsonSerializer>().ShouldBeOfType<SystemTextConfigurationEditorJsonSerializer>();
    }
}
