using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Umbraco drops what a user sends in languages he may not edit, and says nothing. Here he is told.</summary>
internal sealed class DroppedChanges(DocumentAccess access, DocumentPresentation presentation)
{
    /// <returns>The languages in which the request differs from the document and that the user may not edit.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(Editor editor, IContent document, DocumentContentRequest request)
    {
        var current = presentation.Show(document);
        var dropped = new List<string>();
        foreach (var culture in request.Variants.Select(v => v.Culture).Concat(request.Values.Select(v => v.Culture)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!await access.AllowsCulturesAsync(editor, [culture]) && Differs(current, request, culture))
            {
                dropped.Add(culture);
            }
        }

        return dropped;
    }

    public static void Tell(Editor editor, IReadOnlyList<string> cultures)
    {
        if (cultures.Count > 0)
        {
            var names = string.Join(", ", cultures);
            var (category, message) = editor.User.Language?.Split('-')[0] switch
            {
                "de" => ("Nicht gespeichert", $"Sie dürfen {names} nicht bearbeiten. Diese Änderungen wurden verworfen."),
                "uk" => ("Не збережено", $"Ви не маєте права редагувати {names}. Ці зміни відкинуто."),
                _ => ("Not saved", $"You may not edit {names}. These changes were dropped."),
            };
            editor.Messages.Add(new EventMessage(category, message, EventMessageType.Warning));
        }
    }

    private static bool Differs(DocumentContent current, DocumentContentRequest request, string culture)
    {
        var named = request.Variants.FirstOrDefault(variant => Same(variant.Culture, culture));
        if (named is not null && named.Name != current.Variants.FirstOrDefault(variant => Same(variant.Culture, culture))?.Name)
        {
            return true;
        }

        return request.Values.Where(value => Same(value.Culture, culture)).Any(value => !JsonNode.DeepEquals(
            Node(value.Value),
            Node(current.Values.FirstOrDefault(known => known.Alias == value.Alias && Same(known.Culture, culture) && Same(known.Segment, value.Segment))?.Value)));
    }

    private static bool Same(string? a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static JsonNode? Node(object? value) => JsonSerializer.SerializeToNode(value, ManagementJson.Options);
}
