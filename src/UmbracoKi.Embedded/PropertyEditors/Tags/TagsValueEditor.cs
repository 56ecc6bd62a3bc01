using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Tags;

/// <summary>Trims tags, drops blank ones, and tells Umbraco which tags a value assigns.</summary>
internal sealed class TagsValueEditor : DataValueEditor, IDataValueTags
{
    private readonly IJsonSerializer _serializer;
    private readonly IDataTypeConfigurationCache _configurations;

    public TagsValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        IDataTypeConfigurationCache configurations)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        _configurations = configurations;
        RequiredValidator = new RequiredCollectionValidator(value => Read(value, ConfigurationObject as TagConfiguration)?.Length ?? 0);
        Validators.Add(new UnreadableValueValidator(value => Read(value, ConfigurationObject as TagConfiguration) is not null));
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        TagConfiguration configuration = dataTypeConfiguration as TagConfiguration ?? new TagConfiguration();
        return (Read(value, configuration) ?? [])
            .Select(text => new Tag { Group = configuration.Group, Text = text, LanguageId = languageId });
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(
            property.GetValue(culture, segment),
            _configurations.GetConfigurationAs<TagConfiguration>(property.PropertyType.DataTypeKey)) is { Length: > 0 } tags
            ? tags
            : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var configuration = editorValue.DataTypeConfiguration as TagConfiguration;
        if (Read(editorValue.Value, configuration) is not { Length: > 0 } tags)
        {
            return null;
        }

        return IsCsv(configuration) ? string.Join(Delimiter(configuration), tags) : _serializer.Serialize(tags);
    }

    private string[]? Read(object? value, TagConfiguration? configuration)
    {
        string[]? tags = value is string text && IsCsv(configuration)
            ? text.Split(Delimiter(configuration))
            : TextList.Read(value, _serializer);
        return tags?.Select(tag => tag?.Trim() ?? string.Empty).Where(tag => tag.Length > 0).ToArray();
    }

    private static bool IsCsv(TagConfiguration? configuration) => configuration?.StorageType is TagsStorageType.Csv;

    private static char Delimiter(TagConfiguration? configuration)
        => configuration is null || configuration.Delimiter == default ? ',' : configuration.Delimiter;
}
