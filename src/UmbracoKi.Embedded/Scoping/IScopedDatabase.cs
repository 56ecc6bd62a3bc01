using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Embedded.Scoping;

/// <summary>The database of the ambient scope; what repositories work on.</summary>
/// <remarks>
/// Both members give the same context on the same connection. They differ in the transaction: reading sees one
/// snapshot of the database, writing holds the process's only write transaction until the outermost scope ends.
/// Outside a scope both throw <see cref="InvalidOperationException"/>.
/// </remarks>
internal interface IScopedDatabase
{
    UmbracoDbContext Reading { get; }

    UmbracoDbContext Writing { get; }

    /// <summary>The ambient scope; its caches are for this unit of work only.</summary>
    EmbeddedScope Scope { get; }
}
