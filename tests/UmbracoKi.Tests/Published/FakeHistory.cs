using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Published;

internal sealed class FakeHistory : ISlugHistory
{
    private readonly List<(Guid Document, string Language, string Slug)> _slugs = [];

    public void Note(IReadOnlyCollection<(Guid Document, string Language, string Slug)> slugs) => _slugs.AddRange(slugs.Except(_slugs));

    public IReadOnlyList<(Guid Document, string Language, string Slug)> All() => [.. _slugs];
}
