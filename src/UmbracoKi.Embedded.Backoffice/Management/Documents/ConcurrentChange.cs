using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>What the second of two editors is told. The client shows only the title, so that says it all.</summary>
internal static class ConcurrentChange
{
    /// <param name="cultures">Both have changed them; the empty one stands for what all languages share.</param>
    public static Problem Tell(Editor editor, IReadOnlyList<string> cultures)
    {
        var (shared, title) = editor.User.Language?.Split('-')[0] switch
        {
            "de" => ("alle Sprachen", "Jemand anderes hat inzwischen gespeichert ({0}). Ihr Text ist noch hier, aber nicht gespeichert: kopieren Sie ihn, laden Sie die Seite neu und fügen Sie ihn wieder ein."),
            "uk" => ("усі мови", "Хтось інший тим часом зберіг зміни ({0}). Ваш текст ще тут, але не збережений: скопіюйте його, перезавантажте сторінку та вставте знову."),
            _ => ("all languages", "Somebody else has saved since you opened this ({0}). Your text is still here, but not saved: copy it, reload the page and put it in again."),
        };
        var named = string.Join(", ", cultures.Select(culture => culture.Length == 0 ? shared : culture));
        return new Problem(
            title.Replace("{0}", named, StringComparison.Ordinal), StatusCodes.Status409Conflict, "ConcurrencyViolation", $"Changed by both: {named}.");
    }
}
