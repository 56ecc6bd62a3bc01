namespace UmbracoKi.Embedded.Backoffice.Preview;

/// <summary>What a preview says around the document, in the language of the editor's backoffice.</summary>
/// <param name="Language">Its language tag.</param>
/// <param name="NoDraft">What stands there if the document has no text in the language asked for, whose name is put in.</param>
/// <param name="NotPublished">The same, if none is published.</param>
internal sealed record PreviewTexts(
    string Language, string Draft, string Published, Func<string, string> NoDraft, Func<string, string> NotPublished, string Yes, string No)
{
    private static readonly PreviewTexts German = new(
        "de", "Vorschau: so ist der Text gespeichert", "So ist der Text veröffentlicht",
        language => $"Es gibt noch keinen Text auf {language}.",
        language => $"Auf {language} ist nichts veröffentlicht.",
        "Ja", "Nein");

    private static readonly PreviewTexts English = new(
        "en", "Preview: the text as it is saved", "The text as it is published",
        language => $"There is no text in {language} yet.",
        language => $"Nothing is published in {language}.",
        "Yes", "No");

    private static readonly PreviewTexts Ukrainian = new(
        "uk", "Перегляд: так текст збережено", "Так текст опубліковано",
        language => $"Тексту ще немає. Мова: {language}.",
        language => $"Нічого не опубліковано. Мова: {language}.",
        "Так", "Ні");

    /// <param name="language">A user's language, e.g. <c>de-DE</c>; English for any other than German and Ukrainian.</param>
    public static PreviewTexts Of(string? language) => language?.Split('-')[0] switch
    {
        "de" => German,
        "uk" => Ukrainian,
        _ => English,
    };
}
