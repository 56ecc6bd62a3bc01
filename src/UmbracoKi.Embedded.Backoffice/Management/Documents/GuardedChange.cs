using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>Two editors on one document: the second to save is told, instead of writing over the first.</summary>
/// <remarks>
/// The client always sends everything it loaded. So a save is refused with 409 if, of the languages it would write (or the values
/// all languages share), one was changed by somebody else since this session last read the document. Languages the user may not
/// edit do not count: they are dropped anyway. Checking and writing are one transaction under the write lock.
/// </remarks>
internal sealed class GuardedChange(
    ICoreScopeProvider scopes, IContentService contents, DocumentPresentation presentation, SeenDocuments seen, DocumentAccess access)
{
    /// <param name="cultures">What the change writes; null stands for what all languages share.</param>
    /// <param name="change">Answers null if all went well.</param>
    public async Task<Problem?> CarryOutAsync(Editor editor, Guid document, IEnumerable<string?> cultures, Func<Task<Problem?>> change)
    {
        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        if (contents.GetById(document) is { } before)
        {
            var changed = seen.Changed(editor.Session, document, Fingerprints.Of(presentation.Show(before)));
            var theirs = changed.Intersect(await WrittenAsync(editor, cultures), StringComparer.OrdinalIgnoreCase).ToList();
            if (theirs.Count > 0)
            {
                scope.Complete();
                return Conflict(theirs);
            }
        }

        var refused = await change();
        if (refused is null && contents.GetById(document) is { } after)
        {
            seen.Remember(editor.Session, document, Fingerprints.Of(presentation.Show(after)));
        }

        scope.Complete();
        return refused;
    }

    private async Task<HashSet<string>> WrittenAsync(Editor editor, IEnumerable<string?> cultures)
    {
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var culture in cultures.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (await access.AllowsCulturesAsync(editor, [culture]))
            {
                written.Add(culture ?? string.Empty);
            }
        }

        return written;
    }

    private static Problem Conflict(IReadOnlyList<string> cultures) => new(
        "Somebody else has changed this document",
        StatusCodes.Status409Conflict,
        "ConcurrencyViolation",
        $"Since you opened it, somebody else has saved {Named(cultures)}. Nothing of yours was written. Copy what you need, reload the document and save again.");

    private static string Named(IReadOnlyList<string> cultures)
        => string.Join(", ", cultures.Select(culture => culture.Length == 0 ? "what all languages share" : culture));
}
