using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.Blocks;

/// <summary>What the editors of blocks share: a property that does not vary may hold blocks whose texts do.</summary>
internal abstract class BlockPropertyEditor<TEditor, TValue, TLayout, TConfiguration> : DataEditor
    where TEditor : BlockValueEditor<TValue, TLayout>
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
    where TConfiguration : class, new()
{
    private readonly IIOHelper _ioHelper;

    protected BlockPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture)
        => Blocks.MergeCulture(sourceValue, targetValue, culture);

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures)
        => Blocks.MergeAllowed(sourceValue, targetValue, canUpdateInvariantData, allowedCultures);

    protected override IConfigurationEditor CreateConfigurationEditor() => new ConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<TEditor>(Attribute!);

    private TEditor Blocks => (TEditor)GetValueEditor();

    private sealed class ConfigurationEditor(IIOHelper ioHelper) : ConfigurationEditor<TConfiguration>(ioHelper);
}
