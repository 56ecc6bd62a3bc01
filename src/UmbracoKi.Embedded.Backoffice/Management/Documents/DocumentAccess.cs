using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Security;
using Umbraco.Extensions;

namespace UmbracoKi.Embedded.Backoffice.Management.Documents;

/// <summary>May this user do that to these documents, in these languages? Asked of Umbraco's own permission service.</summary>
internal sealed class DocumentAccess(
    IContentPermissionService permissions, IContentService contents, ILanguageService languages)
{
    /// <param name="permission">An <c>ActionLetter</c>, e.g. <c>Umb.Document.Update</c>.</param>
    /// <returns>True also for a document that does not exist: that is told afterwards.</returns>
    public async Task<bool> AllowsAsync(Editor editor, Guid document, string permission)
        => Passes(await permissions.AuthorizeAccessAsync(editor.User, document, permission));

    public async Task<bool> AllowsAsync(Editor editor, IEnumerable<Guid> documents, string permission)
        => Passes(await permissions.AuthorizeAccessAsync(editor.User, documents, new HashSet<string> { permission }));

    /// <returns>Those of the documents the user may see, in their order.</returns>
    public async Task<Guid[]> VisibleAsync(Editor editor, IEnumerable<Guid> documents)
    {
        var visible = new List<Guid>();
        foreach (var document in documents)
        {
            if (await MaySeeAsync(editor, document))
            {
                visible.Add(document);
            }
        }

        return [.. visible];
    }

    public Task<bool> MaySeeAsync(Editor editor, Guid document) => AllowsAsync(editor, document, ActionBrowse.ActionLetter);

    /// <param name="document">Null for the root.</param>
    public async Task<bool> AllowsAtAsync(Editor editor, Guid? document, string permission)
        => document is { } key
            ? await AllowsAsync(editor, key, permission)
            : Passes(await permissions.AuthorizeRootAccessAsync(editor.User, permission));

    public async Task<bool> AllowsBinAsync(Editor editor, string permission)
        => Passes(await permissions.AuthorizeBinAccessAsync(editor.User, permission));

    public async Task<bool> AllowsBranchAsync(Editor editor, Guid document, string permission)
        => Passes(await permissions.AuthorizeDescendantsAccessAsync(editor.User, document, permission));

    /// <summary>Null cultures, of documents without languages, need no permission.</summary>
    public async Task<bool> AllowsCulturesAsync(Editor editor, IEnumerable<string?> cultures)
        => Passes(await permissions.AuthorizeCultureAccessAsync(
            editor.User, cultures.OfType<string>().Where(culture => culture != "*").ToHashSet(StringComparer.OrdinalIgnoreCase)));

    /// <summary>As <see cref="AllowsCulturesAsync"/>, for changes that reach all languages of a document if none is named.</summary>
    /// <param name="cultures">None, null and <c>*</c> stand for all languages, if the document has any.</param>
    public async Task<bool> AllowsLanguagesAsync(Editor editor, Guid document, IReadOnlyCollection<string?> cultures)
    {
        var named = cultures.Count > 0 && cultures.All(culture => culture is not (null or "*"));
        return named || contents.GetById(document)?.ContentType.VariesByCulture() != true
            ? await AllowsCulturesAsync(editor, cultures)
            : await AllowsCulturesAsync(editor, (await languages.GetAllAsync()).Select(language => language.IsoCode));
    }

    private static bool Passes(ContentAuthorizationStatus status)
        => status is ContentAuthorizationStatus.Success or ContentAuthorizationStatus.NotFound;
}
