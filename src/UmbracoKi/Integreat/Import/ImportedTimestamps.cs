using UmbracoKi.Storage.ImportMarks;

namespace UmbracoKi.Integreat.Import;

internal sealed class ImportedTimestamps(IImportMarks marks) : IImportedTimestamps
{
    public DateTimeOffset? Find(Guid document, string language, string title, string content) =>
        TranslationMark.Parse(marks.Get(ImportMarkKeys.Content, ImportMarkKeys.Translation(document, language))) is { LastUpdated: { } updated } mark
        && mark.Published == TranslationMark.HashOf(title, content)
            ? updated
            : null;
}
