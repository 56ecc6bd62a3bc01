using System.Globalization;

namespace UmbracoKi.Web.Commands;

/// <summary>A bar with rate and remaining time on a terminal; elsewhere a line for each tenth.</summary>
/// <param name="unit">Divides the figures, and is written after them: 1 and nothing for pieces, 1 MiB for bytes.</param>
internal sealed class ProgressBar(TextWriter output, TimeProvider time, bool isTerminal, (long Size, string Name) unit = default)
{
    private const int Width = 30;
    private const int Parts = 10;

    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);

    private readonly long _begun = time.GetTimestamp();
    private readonly long _unit = Math.Max(1, unit.Size);
    private long _drawn;
    private long _part;
    private bool _hasBar;

    /// <param name="total">More than 0.</param>
    public void Report(long done, long total)
    {
        if (isTerminal)
        {
            if (_drawn == 0 || done == total || time.GetElapsedTime(_drawn) >= Redraw)
            {
                _drawn = time.GetTimestamp();
                _hasBar = true;
                var filled = (int)(done * Width / total);
                output.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {Describe(done, total)}   ");
            }
        }
        else if (done * Parts / total is var part && part > _part)
        {
            _part = part;
            output.WriteLine(Describe(done, total));
        }
    }

    /// <summary>Leaves the bar's line.</summary>
    public void End()
    {
        if (_hasBar)
        {
            output.WriteLine();
        }
    }

    private string Describe(long done, long total)
    {
        var elapsed = time.GetElapsedTime(_begun).TotalSeconds;
        var rate = elapsed > 0 ? done / elapsed : 0;
        var remaining = TimeSpan.FromSeconds(rate > 0 ? (total - done) / rate : 0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{done * 100 / total,3} %  {done / _unit}/{total / _unit}{unit.Name}  {rate / _unit:0}{unit.Name}/s  {remaining:m\\:ss} left");
    }
}
