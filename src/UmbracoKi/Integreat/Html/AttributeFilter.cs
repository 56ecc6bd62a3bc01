using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace UmbracoKi.Integreat.Html;

/// <summary>The attributes of an element that may leave, with the values in which they may.</summary>
internal static partial class AttributeFilter
{
    /// <returns>Null if the element is nothing without an attribute that was refused: a link without target, a picture without source.</returns>
    public static IReadOnlyList<(string Name, string Value)>? Of(IElement element, ContentAddresses addresses)
    {
        var kept = new List<(string Name, string Value)>();
        switch (element.LocalName)
        {
            case "a":
                if (addresses.Link(element.GetAttribute("href")) is not { } href)
                {
                    return null;
                }

                kept.Add(("href", href));
                if (string.Equals(element.GetAttribute("target"), "_blank", StringComparison.OrdinalIgnoreCase))
                {
                    kept.Add(("target", "_blank"));
                    kept.Add(("rel", "noopener noreferrer"));
                }

                break;

            case "img":
                if (addresses.Picture(element.GetAttribute("src")) is not { } source)
                {
                    return null;
                }

                kept.Add(("src", source));
                Add(kept, "srcset", SourceSet(element.GetAttribute("srcset"), addresses));
                Add(kept, "alt", element.GetAttribute("alt"));
                Add(kept, "title", element.GetAttribute("title"));
                AddSize(kept, element);
                AddMatching(kept, element, "loading", Loading());
                break;

            case AllowedMarkup.Frame:
                if (addresses.Frame(element.GetAttribute("src")) is not { } frame)
                {
                    return null;
                }

                kept.Add(("src", frame));
                Add(kept, "title", element.GetAttribute("title"));
                AddSize(kept, element);
                AddMatching(kept, element, "allow", Features());
                if (element.HasAttribute("allowfullscreen"))
                {
                    kept.Add(("allowfullscreen", ""));
                }

                AddMatching(kept, element, "loading", Loading());
                break;

            case "td" or "th":
                AddMatching(kept, element, "colspan", Count());
                AddMatching(kept, element, "rowspan", Count());
                AddMatching(kept, element, "scope", Word());
                break;

            case "ol":
                AddMatching(kept, element, "start", Count());
                break;

            case "abbr":
                Add(kept, "title", element.GetAttribute("title"));
                break;
        }

        foreach (var attribute in element.Attributes)
        {
            AddGlobal(kept, attribute);
        }

        return kept;
    }

    private static void AddGlobal(List<(string Name, string Value)> kept, IAttr attribute)
    {
        switch (attribute.Name)
        {
            case "class" when ClassNames().IsMatch(attribute.Value):
            case "dir" when Direction().IsMatch(attribute.Value):
            case "lang" when Tag().IsMatch(attribute.Value):
                kept.Add((attribute.Name, attribute.Value));
                break;
            case "style":
                Add(kept, "style", SafeStyle.Of(attribute.Value));
                break;
            case var name when name != "data-udi" && OpenName().IsMatch(name):
                kept.Add((name, attribute.Value));
                break;
        }
    }

    private static string? SourceSet(string? value, ContentAddresses addresses)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var candidates = new List<string>();
        foreach (var candidate in value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = candidate.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 2 || (parts.Length == 2 && !Descriptor().IsMatch(parts[1])) || addresses.Picture(parts[0]) is not { } source)
            {
                return null;
            }

            candidates.Add(parts.Length == 2 ? $"{source} {parts[1]}" : source);
        }

        return candidates.Count == 0 ? null : string.Join(", ", candidates);
    }

    private static void AddSize(List<(string Name, string Value)> kept, IElement element)
    {
        AddMatching(kept, element, "width", Size());
        AddMatching(kept, element, "height", Size());
    }

    private static void AddMatching(List<(string Name, string Value)> kept, IElement element, string name, Regex pattern)
    {
        if (element.GetAttribute(name) is { } value && pattern.IsMatch(value))
        {
            kept.Add((name, value));
        }
    }

    private static void Add(List<(string Name, string Value)> kept, string name, string? value)
    {
        if (value is not null)
        {
            kept.Add((name, value));
        }
    }

    [GeneratedRegex(@"^(lazy|eager)\z")]
    private static partial Regex Loading();

    [GeneratedRegex(@"^[a-z0-9 ;*-]{1,200}\z")]
    private static partial Regex Features();

    [GeneratedRegex(@"^[0-9]{1,4}\z")]
    private static partial Regex Count();

    [GeneratedRegex(@"^[a-z]{1,10}\z")]
    private static partial Regex Word();

    [GeneratedRegex(@"^[0-9]{1,5}(\.[0-9]{1,4})?(px|%)?\z")]
    private static partial Regex Size();

    [GeneratedRegex(@"^[0-9]{1,5}(\.[0-9]{1,4})?[wx]\z")]
    private static partial Regex Descriptor();

    [GeneratedRegex(@"^[A-Za-z0-9_ -]{1,500}\z")]
    private static partial Regex ClassNames();

    [GeneratedRegex(@"^(ltr|rtl|auto)\z")]
    private static partial Regex Direction();

    [GeneratedRegex(@"^[A-Za-z0-9-]{1,35}\z")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(aria|data)-[a-z][a-z0-9-]{0,60}\z")]
    private static partial Regex OpenName();
}
