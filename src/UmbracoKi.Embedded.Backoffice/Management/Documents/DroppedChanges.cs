using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Umbraco drops what a user sends in languages he may not edit, and says nothing. Here he is told.</summary>
internal sealed class DroppedChanges(
    DocumentAccess access, DocumentPresentation presentation, ILanguageService languages, IOptionsMonitor<ContentSettings> settings)
{
    /// <returns>
    /// The languages in which the request differs from the document and that the user may not edit; null for the values all
    /// languages share, which belong to who may edit the default language.
    /// </returns>
    public async Task<IReadOnlyList<string?>> FindAsync(Editor editor, IContent document, DocumentContentRequest request)
    {
        var current = presentation.Show(document);
        var dropped = new List<string?>();
        foreach (var culture in request.Variants.Select(v => v.Culture).Concat(request.Values.Select(v => v.Culture)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!await access.AllowsCulturesAsync(editor, [culture]) && Differs(current, request, culture))
            {
                dropped.Add(culture);
            }
        }

        if (document.ContentType.VariesByCulture()
            && !settings.CurrentValue.AllowEditInvariantFromNonDefault
            && Differs(current, request, null)
            && !await access.AllowsCulturesAsync(editor, [await languages.GetDefaultIsoCodeAsync()]))
        {
            dropped.Add(null);
        }

        return dropped;
    }

    public static void Tell(Editor editor, IReadOnlyList<string?> dropped)
    {
        if (dropped.Count > 0)
        {
            var (category, shared, told) = editor.User.Language?.Split('-')[0] switch
            {
                "de" => ("Nicht gespeichert", "die gemeinsamen Felder", (Func<string, string>)(what => $"Sie dürfen {what} nicht bearbeiten. Diese Änderungen wurden verworfen.")),
                "uk" => ("Не збережено", "спільні поля", what => $"Ви не маєте права редагувати {what}. Ці зміни відкинуто."),
                _ => ("Not saved", "the shared fields", what => $"You may not edit {what}. These changes were dropped."),
            };
            var message = told(string.Join(", ", dropped.Select(culture => culture ?? shared)));
            editor.Messages.Add(new EventMessage(category, message, EventMessageType.Warning));
        }
    }

    private static bool Differs(DocumentContent current, DocumentContentRequest request, string? culture)
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
