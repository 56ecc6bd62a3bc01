using UmbracoKi.Storage;

namespace UmbracoKi.Web.Tests.Import;

/// <summary>Ids in memory, by the rules of the contract.</summary>
internal sealed class KnownIds : IStableIds
{
    private readonly Dictionary<(Guid Document, string? Language), int> _ids = [];

    public IReadOnlyDictionary<(Guid Document, string? Language), int> For(IReadOnlyCollection<(Guid Document, string? Language)> subjects)
    {
        foreach (var subject in subjects)
        {
            _ids.TryAdd(subject, 1_000_000 + _ids.Count);
        }

        return subjects.ToDictionary(subject => subject, subject => _ids[subject]);
    }

    public bool TryAssign(Guid document, string? language, int id)
    {
        if (_ids.TryGetValue((document, language), out var known))
        {
            return known == id;
        }

        return !_ids.ContainsValue(id) && _ids.TryAdd((document, language), id);
    }
}
