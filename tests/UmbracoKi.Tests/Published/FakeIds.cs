using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Published;

internal sealed class FakeIds : IStableIds
{
    private readonly Dictionary<(Guid Document, string? Language), int> _ids = [];

    public int Calls { get; private set; }

    public IReadOnlyDictionary<(Guid Document, string? Language), int> For(IReadOnlyCollection<(Guid Document, string? Language)> subjects)
    {
        Calls++;
        return subjects.ToDictionary(subject => subject, subject =>
        {
            _ids.TryAdd(subject, _ids.Count + 1);
            return _ids[subject];
        });
    }

    public bool TryAssign(Guid document, string? language, int id) => _ids.TryAdd((document, language), id);
}
