namespace UmbracoKi.Embedded.Scoping;

/// <summary>The scope of the current asynchronous flow.</summary>
/// <remarks>
/// A flow that outlives its scope (a fire-and-forget task) still carries a reference to it; a disposed scope therefore
/// counts as none.
/// </remarks>
internal sealed class AmbientScope
{
    private readonly AsyncLocal<EmbeddedScope?> _current = new();

    public EmbeddedScope? Current
    {
        get
        {
            var scope = _current.Value;
            while (scope is { IsDisposed: true })
            {
                scope = scope.Parent;
            }

            return scope;
        }
        set => _current.Value = value;
    }
}
