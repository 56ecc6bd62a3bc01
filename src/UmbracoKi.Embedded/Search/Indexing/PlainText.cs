using System.Text;
using System.Text.Json;
using HtmlAgilityPack;

namespace UmbracoKi.Embedded.Search.Indexing;

/// <summary>What a reader would see of a stored value: the text of HTML, the texts in JSON, no keys and no references.</summary>
internal static class PlainText
{
    private const int MaxNesting = 4;

    private static readonly HashSet<string> NoText = new(StringComparer.OrdinalIgnoreCase)
    {
        "key", "udi", "contentUdi", "settingsUdi", "contentKey", "settingsKey", "contentTypeKey", "elementKey", "mediaKey", "unique",
        "alias", "editorAlias", "culture", "segment", "layout", "expose", "icon", "type", "src", "timeZone",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
        "strong", "sub", "sup", "u", "var", "wbr",
    };

    public static void Append(StringBuilder text, object? value)
    {
        if (value is string stored)
        {
            Append(text, stored, MaxNesting);
        }
    }

    private static void Append(StringBuilder text, string stored, int nesting)
    {
        var trimmed = stored.AsSpan().Trim();
        if (trimmed.IsEmpty || IsReference(trimmed))
        {
            return;
        }

        if (nesting > 0 && trimmed[0] is '{' or '[' && TryAppendJson(text, stored, nesting))
        {
            return;
        }

        if (stored.Contains('<', StringComparison.Ordinal))
        {
            AppendHtml(text, stored);
        }
        else
        {
            text.Append(stored).Append(' ');
        }
    }

    private static bool IsReference(ReadOnlySpan<char> value)
        => value.StartsWith("umb://", StringComparison.OrdinalIgnoreCase) || Guid.TryParse(value, out _);

    private static bool TryAppendJson(StringBuilder text, string stored, int nesting)
    {
        try
        {
            using var json = JsonDocument.Parse(stored);
            Append(text, json.RootElement, nesting - 1);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Append(StringBuilder text, JsonElement element, int nesting)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                Append(text, element.GetString()!, nesting);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Append(text, item, nesting);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject().Where(member => !NoText.Contains(member.Name)))
                {
                    Append(text, member.Value, nesting);
                }

                break;
        }
    }

    private static void AppendHtml(StringBuilder text, string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        foreach (var node in document.DocumentNode.Descendants())
        {
            if (node is HtmlTextNode words && node.ParentNode?.Name is not ("script" or "style"))
            {
                if (node.PreviousSibling is { NodeType: HtmlNodeType.Element } before && !Inline.Contains(before.Name))
                {
                    text.Append(' ');
                }

                text.Append(HtmlEntity.DeEntitize(words.Text));
            }
            else if (node.NodeType == HtmlNodeType.Element && !Inline.Contains(node.Name))
            {
                text.Append(' ');
            }
        }

        text.Append(' ');
    }
}
