using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Rich text on the way to its output: HTML with unresolved links, without blocks.</summary>
internal sealed record RichTextIntermediateValue(string Markup) : IRichTextEditorIntermediateValue
{
    public RichTextBlockModel? RichTextBlockModel => null;
}
