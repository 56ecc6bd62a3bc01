using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>HTML (<c>Umbraco.RichText</c>), stored as JSON <c>{markup, blocks}</c> in <c>textValue</c>.</summary>
/// <remarks>The text of a property that does not vary may hold blocks that do.</remarks>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = false)]
internal sealed class RichTextPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    public RichTextPropertyEditor(IDataValueEditorFactory dataValueEditorFactory, IIOHelper ioHelper)
        : base(dataValueEditorFactory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture)
        => ((RichTextValueEditor)GetValueEditor()).MergeCulture(sourceValue, targetValue, culture);

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures)
        => ((RichTextValueEditor)GetValueEditor()).MergeAllowed(sourceValue, targetValue, canUpdateInvariantData, allowedCultures);

    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<RichTextValueEditor>(Attribute!);
}
