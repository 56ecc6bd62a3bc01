using UmbracoKi.Embedded.DeliveryApi.Requests;

namespace UmbracoKi.Embedded.DeliveryApi.Rendering;

/// <summary>Collects which documents an answer is made of while it is rendered, those asked for in vain included.</summary>
internal sealed class RenderDependencies(int maxDocuments)
{
    private readonly HashSet<Guid> _keys = [];
    private int _documents;

    /// <summary>The documents whose change makes the answer wrong.</summary>
    public IReadOnlyCollection<Guid> Keys => _keys;

    /// <summary>Whether something was looked up that has no key to watch, so that any change may make the answer wrong.</summary>
    public bool DependOnEverything { get; private set; }

    /// <summary>A document was looked up.</summary>
    public void Add(Guid key) => _keys.Add(key);

    /// <summary>Something was looked up by a name that cannot be watched.</summary>
    public void AddUnknown() => DependOnEverything = true;

    /// <summary>A document is rendered inside of the answer.</summary>
    /// <exception cref="InvalidQueryException">There are too many of them.</exception>
    public void CountDocument()
    {
        if (++_documents > maxDocuments)
        {
            throw new InvalidQueryException("expand", $"This would expand more than {maxDocuments} documents.");
        }
    }
}
