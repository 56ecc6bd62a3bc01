using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Storage;

/// <summary>Ids asked and assigned one by one, of documents that are all pages.</summary>
internal static class IdsOfPages
{
    public static IReadOnlyDictionary<(Guid Document, string? Language), int> For(this IStableIds ids, IReadOnlyCollection<(Guid Document, string? Language)> subjects) =>
        ids.For([.. subjects.Select(subject => new IdSubject(IdKind.Page, subject.Document, subject.Language))])
            .ToDictionary(entry => (entry.Key.Document, entry.Key.Language), entry => entry.Value);

    public static bool TryAssign(this IStableIds ids, Guid document, string? language, int id) =>
        ids.Assign([(new IdSubject(IdKind.Page, document, language), id)]).Count == 0;
}
