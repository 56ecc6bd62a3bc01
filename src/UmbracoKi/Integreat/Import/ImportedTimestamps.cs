using UmbracoKi.Published;
using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

internal sealed class ImportedTimestamps(IImportMarks marks) : IImportedTimestamps
{
    public IReadOnlyDictionary<(Guid Document, string Language), DateTimeOffset> Find(IReadOnlyCollection<TranslationText> translations)
    {
        var byKey = translations.ToDictionary(text => ImportMarkKeys.Translation(text.Document, text.Language));
        var times = new Dictionary<(Guid Document, string Language), DateTimeOffset>();
        foreach (var (key, value) in marks.Get(ImportMarkKeys.Time, byKey.Keys))
        {
            var text = byKey[key];
            if (TimestampMark.Parse(value) is { } mark && mark.Text == TimestampMark.HashOf(text.Title, text.Content))
            {
                times[(text.Document, text.Language)] = mark.LastUpdated;
            }
        }

        return times;
    }
}
