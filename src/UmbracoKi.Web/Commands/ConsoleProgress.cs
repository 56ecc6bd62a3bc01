using System.Globalization;
using UmbracoKi.Integreat.Import;

namespace UmbracoKi.Web.Commands;

/// <summary>A bar with rate and remaining time on a terminal; elsewhere a line for each tenth.</summary>
internal sealed class ConsoleProgress(TextWriter output, TimeProvider time, bool isTerminal) : IProgress<ImportProgress>
{
    private const int Width = 30;
    private const int Parts = 10;

    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(100);

    private readonly long _begun = time.GetTimestamp();
    private long _drawn;
    private int _part;
    private bool _hasBar;

    public void Report(ImportProgress value)
    {
        if (isTerminal)
        {
            if (_drawn == 0 || value.Done == value.Total || time.GetElapsedTime(_drawn) >= Redraw)
            {
                _drawn = time.GetTimestamp();
                _hasBar = true;
                var filled = value.Done * Width / value.Total;
                output.Write($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {Describe(value)}   ");
            }
        }
        else if (value.Done * Parts / value.Total is var part && part > _part)
        {
            _part = part;
            output.WriteLine(Describe(value));
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

    private string Describe(ImportProgress value)
    {
        var elapsed = time.GetElapsedTime(_begun).TotalSeconds;
        var rate = elapsed > 0 ? value.Done / elapsed : 0;
        var remaining = TimeSpan.FromSeconds(rate > 0 ? (value.Total - value.Done) / rate : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{value.Done * 100 / value.Total,3} %  {value.Done}/{value.Total}  {rate:0}/s  {remaining:m\\:ss} left");
    }
}
