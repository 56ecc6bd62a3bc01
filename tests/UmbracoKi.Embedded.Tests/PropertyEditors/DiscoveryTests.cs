using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using UmbracoKi.Embedded.PropertyEditors;
using UmbracoKi.Embedded.PropertyEditors.Links;

namespace UmbracoKi.Embedded.Tests.PropertyEditors;

/// <summary>Umbraco finds editors and converters by itself; these tests look for them the way it does.</summary>
public sealed class DiscoveryTests
{
    private static readonly Assembly[] Assemblies = [typeof(MultiUrlPickerPropertyEditor).Assembly, typeof(DataEditor).Assembly];

    private readonly EditorBench _bench = new();

    public DiscoveryTests()
    {
        var editors = new DataEditorCollection(() => Find<IDataEditor>()
            .Where(type => type.Assembly == Assemblies[0])
            .Select(type => (IDataEditor)ActivatorUtilities.CreateInstance(_bench.Services, type))
            .ToArray());
        _bench.Services.Use(new PropertyEditorCollection(editors));
    }

    [Theory]
    [InlineData(Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar)]
    [InlineData(Constants.PropertyEditors.Aliases.TextArea, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.RichText, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.Boolean, ValueStorageType.Integer)]
    [InlineData(Constants.PropertyEditors.Aliases.Integer, ValueStorageType.Integer)]
    [InlineData(Constants.PropertyEditors.Aliases.Decimal, ValueStorageType.Decimal)]
    [InlineData(Constants.PropertyEditors.Aliases.DateTime, ValueStorageType.Date)]
    [InlineData(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.DateTimeUnspecified, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.DateOnly, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.TimeOnly, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.ContentPicker, ValueStorageType.Nvarchar)]
    [InlineData(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.MediaPicker3, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.MultiUrlPicker, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.Tags, ValueStorageType.Ntext)]
    [InlineData(Constants.PropertyEditors.Aliases.DropDownListFlexible, ValueStorageType.Nvarchar)]
    public void Every_alias_has_one_editor_with_the_storage_type_of_a_full_umbraco(string alias, ValueStorageType storage)
    {
        Type editor = Find<IDataEditor>()
            .Where(type => type.GetCustomAttribute<DataEditorAttribute>(inherit: false)?.Alias == alias)
            .ShouldHaveSingleItem();

        ValueTypes.ToStorageType(editor.GetCustomAttribute<DataEditorAttribute>()!.ValueType).ShouldBe(storage);
    }

    [Theory]
    [InlineData(Constants.PropertyEditors.Aliases.TextBox, typeof(string))]
    [InlineData(Constants.PropertyEditors.Aliases.TextArea, typeof(string))]
    [InlineData(Constants.PropertyEditors.Aliases.RichText, typeof(Umbraco.Cms.Core.Strings.IHtmlEncodedString))]
    [InlineData(Constants.PropertyEditors.Aliases.Boolean, typeof(bool))]
    [InlineData(Constants.PropertyEditors.Aliases.DateTime, typeof(DateTime))]
    [InlineData(Constants.PropertyEditors.Aliases.DateOnly, typeof(DateOnly?))]
    [InlineData(Constants.PropertyEditors.Aliases.ContentPicker, typeof(IPublishedContent))]
    [InlineData(Constants.PropertyEditors.Aliases.MediaPicker3, typeof(IPublishedContent))]
    [InlineData(Constants.PropertyEditors.Aliases.MultiUrlPicker, typeof(IEnumerable<Link>))]
    [InlineData(Constants.PropertyEditors.Aliases.Tags, typeof(IEnumerable<string>))]
    [InlineData(Constants.PropertyEditors.Aliases.DropDownListFlexible, typeof(string))]
    public void Every_alias_has_one_converter(string alias, Type expected)
    {
        PublishedPropertyType property = PropertyOf(alias, ConfigurationOf(alias));

        property.ModelClrType.ShouldBe(expected);
    }

    [Theory]
    [InlineData(Constants.PropertyEditors.Aliases.RichText)]
    [InlineData(Constants.PropertyEditors.Aliases.ContentPicker)]
    [InlineData(Constants.PropertyEditors.Aliases.MultiNodeTreePicker)]
    [InlineData(Constants.PropertyEditors.Aliases.MediaPicker3)]
    [InlineData(Constants.PropertyEditors.Aliases.MultiUrlPicker)]
    public void What_depends_on_other_documents_is_not_cached_with_the_property(string alias)
    {
        PublishedPropertyType property = PropertyOf(alias, ConfigurationOf(alias));

        property.CacheLevel.ShouldBe(PropertyCacheLevel.None);
        property.DeliveryApiCacheLevel.ShouldBe(PropertyCacheLevel.None);
        property.DeliveryApiCacheLevelForExpansion.ShouldBe(PropertyCacheLevel.None);
    }

    [Theory]
    [InlineData(Constants.PropertyEditors.Aliases.TextBox, """{"maxChars":80}""", typeof(TextboxConfiguration))]
    [InlineData(Constants.PropertyEditors.Aliases.DropDownListFlexible, """{"multiple":false,"items":["rot","gr\u00FCn","blau"]}""", typeof(DropDownFlexibleConfiguration))]
    [InlineData(Constants.PropertyEditors.Aliases.Tags, """{"group":"default", "storageType":"Json"}""", typeof(TagConfiguration))]
    [InlineData(Constants.PropertyEditors.Aliases.MediaPicker3, """{"filter":"cc07b313-0843-4aa8-bbda-871c8da728c8", "multiple": false, "validationLimit":{"min":0,"max":1}}""", typeof(MediaPicker3Configuration))]
    [InlineData(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, """{"timeFormat": "HH:mm", "timeZones": {"mode": "all"}}""", typeof(DateTimeConfiguration))]
    [InlineData(Constants.PropertyEditors.Aliases.RichText, """{"extensions":["Umb.Tiptap.Bold"],"maxImageSize":500,"overlaySize":"medium","toolbar":[[["Umb.Tiptap.Toolbar.Bold"]]]}""", typeof(RichTextConfiguration))]
    [InlineData(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, """{"startNode":{"type":"content","id":"00000000-0000-4000-8000-000000000100"},"minNumber":0,"maxNumber":5}""", typeof(MultiNodePickerConfiguration))]
    [InlineData(Constants.PropertyEditors.Aliases.MultiUrlPicker, null, typeof(MultiUrlPickerConfiguration))]
    public void The_configurations_of_a_full_umbraco_are_read_and_written_without_loss(string alias, string? stored, Type expected)
    {
        IConfigurationEditor editor = EditorOf(alias).GetConfigurationEditor();
        var serializer = _bench.Port<IConfigurationEditorJsonSerializer>();

        IDictionary<string, object> configuration = editor.FromDatabase(stored, serializer);
        object typed = editor.ToConfigurationObject(configuration, serializer);

        typed.ShouldBeOfType(expected);
        (editor.ToDatabase(configuration, serializer) ?? "{}").ShouldBeJson(stored ?? "{}");
    }

    [Fact]
    public void Configured_limits_reach_the_typed_configuration()
    {
        ((TextboxConfiguration)Typed(Constants.PropertyEditors.Aliases.TextBox, """{"maxChars":"80"}""")).MaxChars.ShouldBe(80);
        ((TextboxConfiguration)Typed(Constants.PropertyEditors.Aliases.TextBox, """{"maxChars":""}""")).MaxChars.ShouldBeNull();
        ((DropDownFlexibleConfiguration)Typed(Constants.PropertyEditors.Aliases.DropDownListFlexible, """{"multiple":"1","items":["rot","grün"]}"""))
            .ShouldSatisfyAllConditions(c => c.Multiple.ShouldBeTrue(), c => c.Items.ShouldBe(["rot", "grün"]));
        ((MultiNodePickerConfiguration)Typed(
                Constants.PropertyEditors.Aliases.MultiNodeTreePicker,
                """{"startNode":{"type":"content","id":""},"minNumber":null,"maxNumber":5}"""))
            .ShouldSatisfyAllConditions(c => c.MaxNumber.ShouldBe(5), c => c.MinNumber.ShouldBe(0), c => c.TreeSource!.ObjectType.ShouldBe("content"));
        ((MediaPicker3Configuration)Typed(Constants.PropertyEditors.Aliases.MediaPicker3, """{"validationLimit":{"min":0,"max":1},"startNodeId":""}"""))
            .ShouldSatisfyAllConditions(c => c.ValidationLimit.Max.ShouldBe(1), c => c.StartNodeId.ShouldBeNull());
        ((DateTimeConfiguration)Typed(
                Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, """{"timeZones":{"mode":"custom","timeZones":["Europe/Berlin"]}}"""))
            .TimeZones!.Mode.ShouldBe(DateTimeConfiguration.TimeZoneMode.Custom);
    }

    private object Typed(string alias, string stored)
    {
        IConfigurationEditor editor = EditorOf(alias).GetConfigurationEditor();
        var serializer = _bench.Port<IConfigurationEditorJsonSerializer>();
        return editor.ToConfigurationObject(editor.FromDatabase(stored, serializer), serializer);
    }

    private IDataEditor EditorOf(string alias)
        => (IDataEditor)ActivatorUtilities.CreateInstance(
            _bench.Services,
            Find<IDataEditor>().Single(type => type.GetCustomAttribute<DataEditorAttribute>(inherit: false)?.Alias == alias));

    private PublishedPropertyType PropertyOf(string alias, object? configuration)
    {
        var converters = new PropertyValueConverterCollection(() => Find<IPropertyValueConverter>()
            .Except(PropertyEditorsComposer.ReplacedConverters)
            .Select(type => (IPropertyValueConverter)ActivatorUtilities.CreateInstance(_bench.Services, type))
            .ToArray());
        var factory = Substitute.For<IPublishedContentTypeFactory>();
        factory.GetDataType(1).Returns(new PublishedDataType(1, alias, null, new Lazy<object?>(() => configuration)));
        var models = Substitute.For<IPublishedModelFactory>();
        models.MapModelType(Arg.Any<Type>()).Returns(call => call[0]);
        return new PublishedPropertyType("property", 1, true, ContentVariation.Nothing, converters, models, factory);
    }

    private static object? ConfigurationOf(string alias) => alias switch
    {
        Constants.PropertyEditors.Aliases.MediaPicker3 => new MediaPicker3Configuration(),
        Constants.PropertyEditors.Aliases.MultiUrlPicker => new MultiUrlPickerConfiguration(),
        Constants.PropertyEditors.Aliases.MultiNodeTreePicker => new MultiNodePickerConfiguration { TreeSource = new() { ObjectType = "content" } },
        Constants.PropertyEditors.Aliases.Tags => new TagConfiguration(),
        Constants.PropertyEditors.Aliases.DropDownListFlexible => new DropDownFlexibleConfiguration(),
        _ => null,
    };

    private static IEnumerable<Type> Find<T>()
        => new TypeFinder(NullLogger<TypeFinder>.Instance, Substitute.For<IAssemblyProvider>(), null)
            .FindClassesOfType(typeof(T), Assemblies)
            .Where(type => type != typeof(T));
}
