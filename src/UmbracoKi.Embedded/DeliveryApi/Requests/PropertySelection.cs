using System.Diagnostics.CodeAnalysis;

namespace UmbracoKi.Embedded.DeliveryApi.Requests;

/// <summary>A parsed <c>expand</c> or <c>fields</c>: which properties, and which properties of the documents they refer to.</summary>
/// <remarks>
/// Grammar: <c>selection = "$all" | "properties[" item *("," item) "]"</c>, <c>item = ("$all" | alias) ["[" selection "]"]</c>.
/// </remarks>
internal sealed class PropertySelection
{
    private const string All = "$all";
    private const string Properties = "properties";
    private const int MaxDepth = 8;

    private static readonly Dictionary<string, PropertySelection?> NoItems = [];

    private readonly Dictionary<string, PropertySelection?> _items;
    private readonly bool _everything;

    private PropertySelection(Dictionary<string, PropertySelection?> items, bool everything)
    {
        _items = items;
        _everything = everything;
    }

    /// <summary>Every property, nothing said about what lies below.</summary>
    public static PropertySelection Everything { get; } = new(NoItems, everything: true);

    /// <summary>No property.</summary>
    public static PropertySelection Nothing { get; } = new(NoItems, everything: false);

    /// <summary>Whether the property is selected, and what is selected of the documents behind it (null: nothing was said).</summary>
    public bool Selects(string alias, out PropertySelection? below)
    {
        if (_items.TryGetValue(alias, out below) || _items.TryGetValue(All, out below))
        {
            return true;
        }

        below = null;
        return _everything;
    }

    /// <summary>Reads the value of a query parameter; an error says what is wrong and where.</summary>
    public static bool TryParse(string value, [NotNullWhen(true)] out PropertySelection? selection, [NotNullWhen(false)] out string? error)
    {
        var position = 0;
        selection = ParseSelection(value, ref position, depth: 1, out error);
        if (selection is not null && position != value.Length)
        {
            error = $"unexpected '{value[position]}' at position {position + 1}";
            selection = null;
        }

        return selection is not null;
    }

    private static PropertySelection? ParseSelection(string value, ref int position, int depth, out string? error)
    {
        if (depth > MaxDepth)
        {
            error = $"more than {MaxDepth} levels";
            return null;
        }

        var start = position;
        var word = ReadName(value, ref position);
        if (word == All)
        {
            error = null;
            return Everything;
        }

        if (word != Properties || position >= value.Length || value[position] != '[')
        {
            error = $"'{Properties}[…]' or '{All}' expected at position {start + 1}";
            return null;
        }

        position++;
        var items = new Dictionary<string, PropertySelection?>(StringComparer.Ordinal);
        while (true)
        {
            var nameStart = position;
            var name = ReadName(value, ref position);
            if (name.Length == 0)
            {
                error = $"a property alias expected at position {nameStart + 1}";
                return null;
            }

            PropertySelection? below = null;
            if (position < value.Length && value[position] == '[')
            {
                position++;
                below = ParseSelection(value, ref position, depth + 1, out error);
                if (below is null)
                {
                    return null;
                }

                if (position >= value.Length || value[position] != ']')
                {
                    error = $"']' expected at position {position + 1}";
                    return null;
                }

                position++;
            }

            items[name] = below;
            if (position >= value.Length || value[position] is not (',' or ']'))
            {
                error = $"',' or ']' expected at position {position + 1}";
                return null;
            }

            if (value[position++] == ']')
            {
                error = null;
                return new PropertySelection(items, everything: false);
            }
        }
    }

    private static string ReadName(string value, ref int position)
    {
        var start = position;
        while (position < value.Length && (char.IsLetterOrDigit(value[position]) || value[position] is '_' or '-' or '$'))
        {
            position++;
        }

        return value[start..position];
    }
}
