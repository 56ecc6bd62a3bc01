namespace UmbracoKi.Embedded.Backup;

/// <summary>Adds up what was done and tells it on.</summary>
internal sealed class ProgressCounter(long total, IProgress<BackupProgress>? progress)
{
    private readonly long _total = Math.Max(1, total);
    private long _done;

    public void Advance(long bytes)
    {
        // Files grow while they are copied.
        _done = Math.Min(_total, _done + bytes);
        progress?.Report(new BackupProgress(_done, _total));
    }

    public void Finish() => Advance(_total);
}
