namespace UmbracoKi.Published;

/// <summary>
/// Where the documents of a region are and what they are called. Made anew only when that changes: a state in which only
/// contents differ shares it.
/// </summary>
internal sealed class RegionTree
{
    private readonly RegionDocuments _documents;
    private readonly Dictionary<string, int[]> _byType;
    private readonly Dictionary<string, LanguageTree> _byLanguage;

    public RegionTree(RegionDocuments documents)
    {
        _documents = documents;
        Slug = documents.Slug;
        _byType = Enumerable.Range(0, documents.Count)
            .GroupBy(ordinal => documents.Records[ordinal].Type)
            .ToDictionary(group => group.Key, group => group.ToArray());
        _byLanguage = documents.Records.SelectMany(record => record.Translations.Keys).Distinct()
            .ToDictionary(language => language, language => LanguageTree.Build(language, documents));
    }

    public string Slug { get; }

    public int[] OfType(string type) => _byType.GetValueOrDefault(type) ?? [];

    public LanguageTree In(string language) => _byLanguage.GetValueOrDefault(language) ?? LanguageTree.Empty;

    public int Id(Guid document, string? language) => _documents.Id(document, language);

    /// <summary>The ordinals of all documents below one.</summary>
    public IEnumerable<int> Below(int ordinal)
    {
        var above = new HashSet<int> { ordinal };
        for (var candidate = ordinal + 1; candidate < _documents.Count && above.Contains(_documents.Parents[candidate]); candidate++)
        {
            above.Add(candidate);
            yield return candidate;
        }
    }

    /// <summary>Whether these documents would give the same tree.</summary>
    public bool Fits(RegionDocuments documents) =>
        documents.Count == _documents.Count
        && documents.Records.Zip(_documents.Records).All(pair => pair.First.HasPlaceOf(pair.Second));
}
