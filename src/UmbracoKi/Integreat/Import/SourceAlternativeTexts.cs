using UmbracoKi.Languages;
using UmbracoKi.Pictures;

namespace UmbracoKi.Integreat.Import;

/// <summary>What the texts of a source say of their pictures, in each language.</summary>
internal static class SourceAlternativeTexts
{
    /// <param name="source">The source's own address; null for a folder.</param>
    /// <returns>By absolute address; of several texts in one language the first.</returns>
    public static IReadOnlyDictionary<string, AlternativeTexts> Find(SourceContent content, Uri? source)
    {
        var said =
            from entry in content.Entries
            from picture in PictureTag.In(entry.Content)
            let text = picture.Value("alt")
            where text is { Length: <= AlternativeTextValidator.Longest } && !string.IsNullOrWhiteSpace(text)
            let address = PictureAddress.Read(picture.Value("src"), source)
            where address is not null
            select (address.AbsoluteUri, LanguageRegistry.GetByAppCode(entry.Language).Culture, Text: text);

        return said.GroupBy(picture => picture.AbsoluteUri, StringComparer.Ordinal).ToDictionary(
            picture => picture.Key,
            picture => AlternativeTexts.Of(picture.DistinctBy(text => text.Culture).Select(text => KeyValuePair.Create(text.Culture, (string?)text.Text))),
            StringComparer.Ordinal);
    }
}
