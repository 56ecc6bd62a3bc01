using UmbracoKi.Embedded.Hosting;

namespace UmbracoKi.Embedded.Mail;

/// <summary>Mails that wait to be sent, in memory: a host that stops forgets them, and says how many.</summary>
internal sealed class MailQueue
{
    /// <summary>More than this wait for no server; what comes then is refused.</summary>
    public const int Limit = 1000;

    private readonly Lock _lock = new();
    private readonly List<QueuedMail> _mails = [];
    private readonly BackgroundSignal _signal = new();

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _mails.Count;
            }
        }
    }

    /// <returns>False if the queue is full.</returns>
    public bool TryAdd(QueuedMail mail)
    {
        lock (_lock)
        {
            if (_mails.Count >= Limit)
            {
                return false;
            }

            _mails.Add(mail);
        }

        _signal.Set();
        return true;
    }

    /// <summary>Takes out the oldest that is due.</summary>
    /// <returns>Null if none is.</returns>
    public QueuedMail? TakeDue(DateTimeOffset now)
    {
        lock (_lock)
        {
            var index = _mails.FindIndex(mail => mail.Due <= now);
            if (index < 0)
            {
                return null;
            }

            var due = _mails[index];
            _mails.RemoveAt(index);
            return due;
        }
    }

    /// <summary>Waits for a new mail, but no longer than <paramref name="longest"/>.</summary>
    public Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken) => _signal.WaitAsync(longest, time, cancellationToken);
}
