using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.PropertyValues;

/// <summary>Values of documents and media in the shape their editors work on.</summary>
internal sealed class PropertyValuePresentation(PropertyEditorCollection editors)
{
    /// <summary>Values that were never set are left out.</summary>
    public DocumentValueResponse[] Show(IContentBase content) => [.. content.Properties.SelectMany(Show)];

    private IEnumerable<DocumentValueResponse> Show(IProperty property)
    {
        var editor = editors[property.PropertyType.PropertyEditorAlias];
        if (editor is null)
        {
            yield break;
        }

        foreach (var value in property.Values)
        {
            yield return new DocumentValueResponse(
                editor.Alias,
                value.Culture.NullOrWhiteSpaceAsNull(),
                value.Segment.NullOrWhiteSpaceAsNull(),
                property.Alias,
                editor.GetValueEditor().ToEditor(property, value.Culture, value.Segment));
        }
    }
}
