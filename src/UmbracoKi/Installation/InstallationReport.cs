namespace UmbracoKi.Installation;

/// <summary>What one run of <see cref="IUmbracoKiInstaller"/> did.</summary>
/// <param name="Items">Every language, data type, document type and media type looked at.</param>
/// <param name="Warnings">Differences that were left as found, because changing them could lose content or undo an administrator's work.</param>
public sealed record InstallationReport(IReadOnlyList<InstallationItem> Items, IReadOnlyList<string> Warnings)
{
    public bool ChangedAnything => Items.Any(item => item.Outcome != InstallationOutcome.Unchanged);

    public int Count(InstallationSubject subject, InstallationOutcome outcome) =>
        Items.Count(item => item.Subject == subject && item.Outcome == outcome);

    /// <summary>One line for the log: <c>languages 8 created; data types 17 created; document types 17 created</c>.</summary>
    public override string ToString() => string.Join("; ", Items.GroupBy(item => item.Subject).Select(Describe));

    private static string Describe(IGrouping<InstallationSubject, InstallationItem> items)
    {
        var subject = items.Key switch
        {
            InstallationSubject.Language => "languages",
            InstallationSubject.DataType => "data types",
            InstallationSubject.DocumentType => "document types",
            InstallationSubject.MediaType => "media types",
            _ => throw new ArgumentOutOfRangeException(nameof(items), items.Key, null),
        };
        var outcomes = items.GroupBy(item => item.Outcome).OrderByDescending(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}");
        return $"{subject} {string.Join(", ", outcomes)}";
    }
}
