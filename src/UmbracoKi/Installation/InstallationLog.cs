namespace UmbracoKi.Installation;

/// <summary>Collects what the parts of an installation did.</summary>
internal sealed class InstallationLog
{
    private readonly List<InstallationItem> _items = [];
    private readonly List<string> _warnings = [];

    public void Add(InstallationOutcome outcome, InstallationSubject subject, string name) => _items.Add(new InstallationItem(subject, name, outcome));

    public void Warn(string warning) => _warnings.Add(warning);

    public InstallationReport ToReport() => new([.. _items], [.. _warnings]);
}
