namespace UmbracoKi.Web.Overview;

/// <summary>Keeps the overview until content, types or languages change.</summary>
internal sealed class OverviewSource(SiteCount count)
{
    private sealed record Counted(SiteOverview Site, int Change);

    private volatile Counted? _counted;
    private int _change;

    public SiteOverview Get()
    {
        var change = Volatile.Read(ref _change);
        if (_counted is { } kept && kept.Change == change)
        {
            return kept.Site;
        }

        // A change during the count leaves the older number on it, so the next request counts anew.
        var counted = new Counted(count.Count(), change);
        _counted = counted;
        return counted.Site;
    }

    public void Forget() => Interlocked.Increment(ref _change);
}
