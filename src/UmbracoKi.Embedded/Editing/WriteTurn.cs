using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace UmbracoKi.Embedded.Editing;

/// <summary>Lets a change of content begin only when it is its turn to write.</summary>
/// <remarks>
/// Umbraco's editing services read a document first and take the write lock later. Between the two another editor may
/// have saved, and the second one would write over it. With the lock taken first, what is read is what is changed, and
/// the whole operation is one transaction.
/// </remarks>
internal sealed class WriteTurn(ICoreScopeProvider scopes)
{
    public async Task<T> TakeAsync<T>(Func<Task<T>> change)
    {
        using var scope = scopes.CreateCoreScope();
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        var result = await change();

        // Unless Umbraco's own scope inside has refused to complete, which this one then cannot either.
        scope.Complete();
        return result;
    }
}
