using System.Collections.Immutable;

namespace UmbracoKi.Published;

/// <summary>Every slug that documents have been published with. Never changes.</summary>
internal sealed class SlugPast
{
    public static readonly SlugPast Empty = new(ImmutableDictionary<(string Language, string Slug), ImmutableArray<Guid>>.Empty);

    private readonly ImmutableDictionary<(string Language, string Slug), ImmutableArray<Guid>> _documents;

    private SlugPast(ImmutableDictionary<(string Language, string Slug), ImmutableArray<Guid>> documents) => _documents = documents;

    public IReadOnlyList<Guid> DocumentsOf(string language, string slug) => _documents.GetValueOrDefault((language, slug), []);

    public bool Knows(Guid document, string language, string slug) => _documents.GetValueOrDefault((language, slug), []).Contains(document);

    /// <returns>This one if it knows them all.</returns>
    public SlugPast With(IReadOnlyCollection<(Guid Document, string Language, string Slug)> slugs)
    {
        var documents = _documents.ToBuilder();
        var isNew = false;
        foreach (var (document, language, slug) in slugs)
        {
            var known = documents.GetValueOrDefault((language, slug), []);
            if (!known.Contains(document))
            {
                documents[(language, slug)] = known.Add(document);
                isNew = true;
            }
        }

        return isNew ? new SlugPast(documents.ToImmutable()) : this;
    }
}
