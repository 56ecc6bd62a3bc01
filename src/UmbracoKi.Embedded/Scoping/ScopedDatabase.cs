using UmbracoKi.Embedded.Persistence;

namespace UmbracoKi.Embedded.Scoping;

internal sealed class ScopedDatabase(AmbientScope ambient) : IScopedDatabase
{
    public UmbracoDbContext Reading => Scope.ForReading();

    public UmbracoDbContext Writing => Scope.ForWriting();

    public EmbeddedScope Scope => ambient.Current
        ?? throw new InvalidOperationException("A repository was called outside a scope; create one with ICoreScopeProvider.");
}
