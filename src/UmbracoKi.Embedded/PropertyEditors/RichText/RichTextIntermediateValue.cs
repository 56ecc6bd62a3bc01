using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace UmbracoKi.Embedded.PropertyEditors.RichText;

/// <summary>Rich text on the way to its output: HTML with unresolved links, and the stored blocks.</summary>
/// <param name="Blocks">JSON; null without blocks. They become elements only when it is known for which culture.</param>
internal sealed record RichTextIntermediateValue(string Markup, string? Blocks) : IRichTextEditorIntermediateValue
{
    public RichTextBlockModel? RichTextBlockModel => null;
}
