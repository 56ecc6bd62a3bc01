namespace UmbracoKi.Embedded.Persistence.Documents;

/// <summary>What of a document differs from its published state.</summary>
internal sealed class EditedState
{
    /// <summary>Whether anything differs.</summary>
    public bool Any { get; set; }

    /// <summary>The cultures in which something differs.</summary>
    public HashSet<string> Cultures { get; } = new(StringComparer.OrdinalIgnoreCase);
}
