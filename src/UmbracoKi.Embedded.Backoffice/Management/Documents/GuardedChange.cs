using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Two editors on one document: the second to save is told, instead of writing over the first.</summary>
/// <remarks>
/// The client always sends everything it loaded. So of the languages (and the values all languages share) that somebody else has
/// changed since this session read the document, those it sends back as it read them, or as they are now, stay as they are now;
/// if it has changed one of them too, the whole save is refused with 409. What it has changed in languages the user may not
/// edit is dropped anyway.
/// Checking and writing are one transaction under the write lock.
/// </remarks>
internal sealed class GuardedChange(
    ICoreScopeProvider scopes, IContentService contents, DocumentPresentation presentation, SeenDocuments seen, DocumentAccess access)
{
    /// <param name="cultures">What the change writes; null stands for what all languages share.</param>
    /// <param name="change">Answers null if all went well.</param>
    public Task<Problem?> CarryOutAsync(Editor editor, Guid document, IEnumerable<string?> cultures, Func<Task<Problem?>> change)
    {
        var written = cultures.Select(culture => culture ?? string.Empty).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return CarryOutAsync(editor, document, (theirs, _) => (theirs.Where(written.Contains), []), _ => change());
    }

    /// <param name="save">Saves what it is given, and answers null if all went well.</param>
    public Task<Problem?> SaveAsync(Editor editor, Guid document, UpdateDocumentRequest request, Func<UpdateDocumentRequest, Task<Problem?>> save)
    {
        var sent = Fingerprints.Of(request);
        return CarryOutAsync(
            editor,
            document,
            (theirs, now) =>
            {
                // The client may have taken over theirs after its last save.
                theirs = [.. theirs.Where(culture => !sent.TryGetValue(culture, out var same) || same != now.GetValueOrDefault(culture))];
                var untouched = theirs.ToLookup(culture => seen.IsUntouched(editor.Session, document, culture, sent));
                return (untouched[false], [.. untouched[true]]);
            },
            current => save(current is null ? request : Renewed(request, current.Value.Document, current.Value.Untouched)));
    }

    private async Task<Problem?> CarryOutAsync(
        Editor editor,
        Guid document,
        Func<IReadOnlyList<string>, IReadOnlyDictionary<string, string>, (IEnumerable<string> Conflicts, IReadOnlyList<string> Untouched)> judge,
        Func<(DocumentContent Document, IReadOnlyList<string> Untouched)?, Task<Problem?>> change)
    {
        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        (DocumentContent Document, IReadOnlyList<string> Untouched)? current = null;
        if (contents.GetById(document) is { } before)
        {
            var shown = presentation.Show(before);
            var now = Fingerprints.Of(shown);
            var (conflicts, untouched) = judge(seen.Changed(editor.Session, document, now), now);
            if (await EditableAsync(editor, conflicts) is { Count: > 0 } touched)
            {
                scope.Complete();
                return ConcurrentChange.Tell(editor, touched);
            }

            current = (shown, untouched);
        }

        var refused = await change(current);
        if (refused is null && contents.GetById(document) is { } after)
        {
            seen.Written(editor.Session, document, Fingerprints.Of(presentation.Show(after)), current?.Untouched ?? []);
        }

        scope.Complete();
        return refused;
    }

    private async Task<IReadOnlyList<string>> EditableAsync(Editor editor, IEnumerable<string> cultures)
    {
        var editable = new List<string>();
        foreach (var culture in cultures)
        {
            if (await access.AllowsCulturesAsync(editor, [culture.Length == 0 ? null : culture]))
            {
                editable.Add(culture);
            }
        }

        return editable;
    }

    /// <summary>The request with some languages as they are now.</summary>
    private static UpdateDocumentRequest Renewed(UpdateDocumentRequest request, DocumentContent current, IReadOnlyList<string> cultures)
    {
        bool Renew(string? culture) => cultures.Contains(culture ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        return cultures.Count == 0 ? request : request with
        {
            Values =
            [
                .. request.Values.Where(value => !Renew(value.Culture)),
                .. current.Values.Where(value => Renew(value.Culture)).Select(value => new DocumentValue
                {
                    Alias = value.Alias, Culture = value.Culture, Segment = value.Segment, Value = value.Value,
                }),
            ],
            Variants =
            [
                .. request.Variants.Where(variant => !Renew(variant.Culture)),
                .. current.Variants.Where(variant => Renew(variant.Culture)).Select(variant => new DocumentVariant
                {
                    Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name,
                }),
            ],
        };
    }
}
