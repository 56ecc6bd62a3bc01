using System.Collections.Immutable;

namespace UmbracoKi.Published;

/// <summary>Every slug that documents have been published with. Never changes.</summary>
internal sealed class SlugPast
{
    public static readonly SlugPast Empty = new(
        ImmutableDictionary<(string Language, string Slug), ImmutableArray<Guid>>.Empty,
        ImmutableDictionary<(Guid Document, string Language), ImmutableArray<string>>.Empty);

    private readonly ImmutableDictionary<(string Language, string Slug), ImmutableArray<Guid>> _documents;
    private readonly ImmutableDictionary<(Guid Document, string Language), ImmutableArray<string>> _slugs;

    private SlugPast(
        ImmutableDictionary<(string Language, string Slug), ImmutableArray<Guid>> documents,
        ImmutableDictionary<(Guid Document, string Language), ImmutableArray<string>> slugs)
    {
        _documents = documents;
        _slugs = slugs;
    }

    public IReadOnlyList<Guid> DocumentsOf(string language, string slug) => _documents.GetValueOrDefault((language, slug), []);

    public IReadOnlyList<string> SlugsOf(Guid document, string language) => _slugs.GetValueOrDefault((document, language), []);

    public bool Knows(Guid document, string language, string slug) => _slugs.GetValueOrDefault((document, language), []).Contains(slug);

    /// <returns>This one if it knows them all.</returns>
    public SlugPast With(IReadOnlyCollection<(Guid Document, string Language, string Slug)> slugs)
    {
        var (byDocument, bySlug) = (_slugs.ToBuilder(), _documents.ToBuilder());
        var isNew = false;
        foreach (var (document, language, slug) in slugs)
        {
            var known = byDocument.GetValueOrDefault((document, language), []);
            if (!known.Contains(slug))
            {
                byDocument[(document, language)] = known.Add(slug);
                bySlug[(language, slug)] = bySlug.GetValueOrDefault((language, slug), []).Add(document);
                isNew = true;
            }
        }

        return isNew ? new SlugPast(bySlug.ToImmutable(), byDocument.ToImmutable()) : this;
    }
}
