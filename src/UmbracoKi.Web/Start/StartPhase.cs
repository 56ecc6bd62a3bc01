namespace UmbracoKi.Web.Start;

/// <summary>Whether the host is still starting.</summary>
internal sealed class StartPhase
{
    private volatile bool _isOver;

    public bool IsOver => _isOver;

    public void End() => _isOver = true;
}
