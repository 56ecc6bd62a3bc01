using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace UmbracoKi.Embedded.PropertyEditors.Text;

/// <summary>Core's text editor (with its check of <c>maxChars</c>), limited to what the column holds.</summary>
internal sealed class TextBoxValueEditor : TextOnlyValueEditor
{
    /// <summary>The width of <c>umbracoPropertyData.varcharValue</c>. SQLite would store more, SQL Server would not.</summary>
    public const int ColumnWidth = 512;

    public TextBoxValueEditor(
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        IShortStringHelper shortStringHelper,
        IJsonSerializer serializer,
        IIOHelper ioHelper)
        : base(attribute, texts, shortStringHelper, serializer, ioHelper)
        => Validators.Add(new TypedValidator<string, TextboxConfiguration>(
            value => value as string,
            (text, configuration) => text.Length > ColumnWidth && !(configuration.MaxChars <= ColumnWidth)
                ? [texts.Localized("stringLengthExceeded", $"{ColumnWidth}", $"{text.Length - ColumnWidth}")]
                : []));
}
