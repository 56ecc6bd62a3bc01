namespace UmbracoKi.Embedded.DeliveryApi.Context;

/// <summary>Carries the <see cref="DeliveryContext"/> of the request to the singletons that Umbraco.Core asks about the request.</summary>
internal sealed class DeliveryContextAccessor
{
    private readonly AsyncLocal<DeliveryContext?> _current = new();

    /// <summary>The context of the request being answered; null outside of the Delivery API.</summary>
    public DeliveryContext? Current => _current.Value;

    /// <summary>Makes a context current until the result is disposed.</summary>
    public IDisposable Enter(DeliveryContext context)
    {
        var outer = _current.Value;
        _current.Value = context;
        return new Restore(this, outer);
    }

    private sealed class Restore(DeliveryContextAccessor accessor, DeliveryContext? outer) : IDisposable
    {
        public void Dispose() => accessor._current.Value = outer;
    }
}
