namespace UmbracoKi.Web.SampleContent;

/// <summary>Tells whoever waits at the console how far the loading is, in quarters.</summary>
internal sealed class SampleContentProgress(TextWriter console)
{
    private const int Quarters = 4;

    private int _steps;
    private int _told;

    public void Begin(int documents)
    {
        _steps = documents * 2;
        _told = 0;
        console.WriteLine($"Loading {documents} documents of sample content. This happens once.");
    }

    /// <param name="done">Out of two steps for each document.</param>
    public void Report(int done)
    {
        var quarter = done * Quarters / _steps;
        if (quarter > _told)
        {
            _told = quarter;
            console.WriteLine($"  {quarter * 100 / Quarters} %");
        }
    }
}
