namespace UmbracoKi.Embedded.PublishedContent;

/// <summary>Tells a reader whether the published content it has just read changed underneath it.</summary>
/// <remarks>
/// Documents, URLs, navigation and publish status live in separate caches that a change refreshes one after the other.
/// The count is odd while that happens. Whoever renders reads it before and after: an even and equal count means the
/// answer is of one piece.
/// </remarks>
internal sealed class PublishedClock
{
    private readonly Lock _changing = new();
    private long _count;

    public long Read() => Interlocked.Read(ref _count);

    /// <summary>Whether a reading is of a moment when nothing was changing.</summary>
    public static bool IsQuiet(long reading) => (reading & 1) == 0;

    /// <summary>Runs a change of the caches; changes run one at a time and may nest.</summary>
    public void Change(Action change)
    {
        lock (_changing)
        {
            var isOutermost = IsQuiet(_count);
            if (isOutermost)
            {
                Interlocked.Increment(ref _count);
            }

            try
            {
                change();
            }
            finally
            {
                if (isOutermost)
                {
                    Interlocked.Increment(ref _count);
                }
            }
        }
    }
}
