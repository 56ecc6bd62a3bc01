using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Pictures;

/// <summary>The property editor of <see cref="AlternativeTexts"/>: one value that does not vary, with a text in each language.</summary>
/// <remarks>Not a value varying by culture, since Umbraco's own client cannot upload to a media type that varies (docs/adr/0016).</remarks>
[DataEditor(EditorAlias, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class AlternativeTextEditor : DataEditor
{
    public const string EditorAlias = "UmbracoKi.AlternativeText";

    public const string EditorUiAlias = "UmbracoKi.PropertyEditorUi.AlternativeText";

    public AlternativeTextEditor(IDataValueEditorFactory dataValueEditorFactory)
        : base(dataValueEditorFactory) => SupportsReadOnly = true;

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<AlternativeTextValueEditor>(Attribute!);
}
