namespace UmbracoKi.Benchmarks;

/// <summary>What was measured, printed as one table.</summary>
internal sealed class ResultTable
{
    private readonly List<(string What, string Value, string Compared)> _rows = [];

    public void Add(string what, string value, string compared = "")
    {
        _rows.Add((what, value, compared));
        Console.WriteLine($"  {what}: {value} {compared}");
    }

    public void Print(TextWriter output)
    {
        var widths = (_rows.Max(r => r.What.Length), _rows.Max(r => r.Value.Length));
        output.WriteLine();
        foreach (var (what, value, compared) in _rows)
        {
            output.WriteLine($"| {what.PadRight(widths.Item1)} | {value.PadLeft(widths.Item2)} | {compared}");
        }
    }
}
