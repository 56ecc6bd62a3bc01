namespace UmbracoKi.TestSupport;

/// <summary>The real time, moved. Unlike a fake clock it wakes no timer: a year may pass without a year of background work.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long _shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _shift));

    public void Shift(TimeSpan by) => Interlocked.Add(ref _shift, by.Ticks);
}
