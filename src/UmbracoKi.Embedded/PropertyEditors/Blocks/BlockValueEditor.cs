using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>Stores blocks as JSON; the properties inside by their own editors.</summary>
internal abstract class BlockValueEditor<TValue, TLayout> : DataValueEditor, IDataValueReference, IDataValueTags
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private readonly BlockServices _services;
    private readonly BlockReading<TValue, TLayout> _reading;

    protected BlockValueEditor(
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        BlockServices services,
        BlockEditorDataConverter<TValue, TLayout> converter)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _services = services;
        _reading = new BlockReading<TValue, TLayout>(converter, services);
        Validators.Add(new UnreadableValueValidator(_reading.IsReadable));
        Validators.Add(new InsideValidator(_reading, services));
        Validators.Add(new TypedValidator<TValue, object>(
            value => _reading.Read(value) ?? new TValue(), (blocks, configuration) => CountOutside(blocks, configuration, texts)));
        RequiredValidator = new RequiredCollectionValidator(value => _reading.Read(value)?.ContentData.Count ?? 0);
    }

    public override IValueRequiredValidator RequiredValidator { get; }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (_reading.Read(editorValue.Value) is not { } blocks)
        {
            return null;
        }

        BlockMapping.FromEditor(blocks, _services);
        return _services.Serializer.Serialize(blocks);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (_reading.Read(property.GetValue(culture, segment)) is not { } blocks)
        {
            return null;
        }

        BlockMapping.ToEditor(blocks, culture, _services);
        return BlockMapping.ToJson(blocks, _services);
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => _reading.Read(value) is { } blocks ? BlockMapping.References(blocks, _services) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
        => _reading.Read(value) is { } blocks ? BlockMapping.Tags(blocks, languageId, _services) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys()
        => Configured(ConfigurationObject).SelectMany(block => block.SettingsElementTypeKey is { } settings ? [block.ContentElementTypeKey, settings] : new[] { block.ContentElementTypeKey });

    /// <inheritdoc cref="IDataEditor.MergePartialPropertyValueForCulture"/>
    internal object? MergeCulture(object? source, object? target, string? culture)
        => _reading.Read(source) is { } from
            ? _services.Serializer.Serialize(BlockMerging.Culture(from, _reading.Read(target) ?? new TValue(), culture, _services))
            : null;

    /// <inheritdoc cref="IDataEditor.MergeVariantInvariantPropertyValue"/>
    internal object? MergeAllowed(object? stored, object? sent, bool invariantAllowed, HashSet<string> cultures)
        => BlockMerging.Allowed(_reading.Read(stored), _reading.Read(sent), invariantAllowed, cultures, _services) is { } merged
            ? _services.Serializer.Serialize(merged)
            : null;

    /// <summary>The kinds of blocks the data type allows.</summary>
    protected abstract IEnumerable<IBlockConfiguration> Configured(object? configuration);

    /// <summary>What is wrong with the number of blocks.</summary>
    protected abstract IEnumerable<ValidationResult> CountOutside(TValue blocks, object configuration, ILocalizedTextService texts);

    private sealed class InsideValidator(BlockReading<TValue, TLayout> reading, BlockServices services) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
            => reading.Read(value) is { } blocks ? BlockValidation.Validate(blocks, validationContext, services) : [];
    }
}
