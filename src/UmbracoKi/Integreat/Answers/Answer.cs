using UmbracoKi.Integreat.Rendering;

namespace UmbracoKi.Integreat.Answers;

/// <summary>What a resource says.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A JSON object.</summary>
    /// <param name="validUntil">When it is to be made again although nothing was edited; null for never.</param>
    public static Answer One(Fragment item, DateTimeOffset? validUntil = null) => new Content([item], IsList: false, validUntil);

    /// <summary>A JSON array.</summary>
    /// <inheritdoc cref="One"/>
    public static Answer List(IReadOnlyList<Fragment> items, DateTimeOffset? validUntil = null) => new Content(items, IsList: true, validUntil);

    /// <summary>A refusal; never kept.</summary>
    internal sealed record Failure(int Status, string Error) : Answer;

    internal sealed record Content(IReadOnlyList<Fragment> Items, bool IsList, DateTimeOffset? ValidUntil) : Answer;
}
