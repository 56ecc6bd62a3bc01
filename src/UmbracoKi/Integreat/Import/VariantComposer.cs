using System.Net;

namespace UmbracoKi.Integreat.Import;

/// <summary>Makes the variants that a document of the source has.</summary>
internal sealed class VariantComposer(LinkRewriter links, PictureMap pictures)
{
    /// <param name="isHtml">False if the text is plain.</param>
    /// <param name="more">Further values of a translation.</param>
    public IReadOnlyDictionary<string, PlannedVariant> Of(SourceDocument document, bool isHtml = true, Action<SourceEntry, ValueSet>? more = null) =>
        document.Translations.ToDictionary(pair => pair.Key, pair => Of(pair.Value, isHtml, more), StringComparer.Ordinal);

    public static string Name(string title)
    {
        var name = string.Join(' ', WebUtility.HtmlDecode(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= SourceLimits.Name ? name : name[..SourceLimits.Name].TrimEnd();
    }

    /// <summary>The same name and title in each of the languages.</summary>
    /// <param name="slug">What the source calls it in addresses; null if it does not.</param>
    public static IReadOnlyDictionary<string, PlannedVariant> Same(string title, IEnumerable<string> languages, string? slug = null) =>
        languages.ToDictionary(
            language => language,
            _ => new PlannedVariant { Name = Name(title), Values = new ValueSet { { "title", title } }.Values, Slug = slug },
            StringComparer.Ordinal);

    private PlannedVariant Of(SourceEntry entry, bool isHtml, Action<SourceEntry, ValueSet>? more)
    {
        var values = new ValueSet { { "title", entry.Title } };
        if (entry.Content.Length > 0)
        {
            values.Add("content", isHtml ? PlannedValue.RichText(pictures.Rewrite(links.Rewrite(entry.Content, entry.Language))) : PlannedValue.OfText(entry.Content));
        }

        more?.Invoke(entry, values);
        return new PlannedVariant { Name = Name(entry.Title), Values = values.Values, Id = entry.Id, LastUpdated = entry.LastUpdated, Slug = entry.Path?.Slug };
    }
}
