using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Lets a change of content or media begin only when it is its turn to write.</summary>
/// <remarks>
/// Umbraco's editing services read a document first and take the write lock later. Between the two another editor may
/// have saved, and the second one would write over it. With the lock taken first, what is read is what is changed, and
/// the whole operation is one transaction.
/// </remarks>
internal sealed class WriteTurn(ICoreScopeProvider scopes)
{
    /// <param name="tree">The lock of the tree that is changed.</param>
    /// <param name="isKept">Whether what was done so far is to stay, judged by the result; everything, if null.</param>
    public async Task<T> TakeAsync<T>(Func<Task<T>> change, int tree = Constants.Locks.ContentTree, Func<T, bool>? isKept = null)
    {
        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(tree);
        var result = await change();
        if (isKept is null || isKept(result))
        {
            // Unless Umbraco's own scope inside has refused to complete, which this one then cannot either.
            scope.Complete();
        }

        return result;
    }
}
