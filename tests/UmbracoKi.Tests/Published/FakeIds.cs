using UmbracoKi.Storage;

namespace UmbracoKi.Tests.Published;

internal sealed class FakeIds : IStableIds
{
    private readonly Dictionary<IdSubject, int> _ids = [];

    public int Calls { get; private set; }

    public IReadOnlyDictionary<IdSubject, int> For(IReadOnlyCollection<IdSubject> subjects)
    {
        Calls++;
        return subjects.ToDictionary(subject => subject, subject =>
        {
            _ids.TryAdd(subject, _ids.Count + 1);
            return _ids[subject];
        });
    }

    public IReadOnlyList<IdRefusal> Assign(IReadOnlyCollection<(IdSubject Subject, int Id)> wanted) => throw new NotSupportedException();
}
