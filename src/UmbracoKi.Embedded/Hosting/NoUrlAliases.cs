using Umbraco.Cms.Core.Services;

namespace UmbracoKi.Embedded.Hosting;

/// <summary>Further addresses of a document by its property <c>umbracoUrlAlias</c>: not served here.</summary>
/// <remarks>
/// Umbraco keeps them in a table that its schema has only since 17.2, and this host writes the schema of 17.0. The
/// property itself is stored like any other; a newer full host fills its table from it.
/// </remarks>
internal sealed class NoUrlAliases : IDocumentUrlAliasService
{
    public bool IsInitialized => true;

    public Task InitAsync(bool forceEmpty, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IEnumerable<Guid>> GetDocumentKeysByAliasAsync(string alias, string? culture) => Task.FromResult<IEnumerable<Guid>>([]);

    public Task<IEnumerable<string>> GetAliasesAsync(Guid documentKey, string? culture) => Task.FromResult<IEnumerable<string>>([]);

    public Task CreateOrUpdateAliasesAsync(Guid documentKey) => Task.CompletedTask;

    public Task CreateOrUpdateAliasesWithDescendantsAsync(Guid documentKey) => Task.CompletedTask;

    public Task DeleteAliasesFromCacheAsync(IEnumerable<Guid> documentKeys) => Task.CompletedTask;

    public Task RebuildAllAliasesAsync() => Task.CompletedTask;

    public bool HasAny() => false;
}
