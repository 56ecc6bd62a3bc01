namespace UmbracoKi.Integreat.Import;

/// <summary>What an import did, or would do.</summary>
public sealed record ImportReport
{
    public required string Source { get; init; }

    public required string Region { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Those of the languages that the site did not have before.</summary>
    public IReadOnlyList<string> NewLanguages { get; init; } = [];

    public required bool IsDryRun { get; init; }

    /// <summary>Stopped before the end; the next run goes on from there.</summary>
    public bool IsInterrupted { get; init; }

    public int Created { get; init; }

    public int Updated { get; init; }

    public int Moved { get; init; }

    /// <summary>Parents whose children were sorted.</summary>
    public int Reordered { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Translations written, by app code.</summary>
    public IReadOnlyDictionary<string, int> Translations { get; init; } = new Dictionary<string, int>();

    /// <summary>Documents written, by the alias of their type.</summary>
    public IReadOnlyDictionary<string, int> Types { get; init; } = new Dictionary<string, int>();

    public PictureCounts Pictures { get; init; } = new();

    /// <summary>What Umbraco refused.</summary>
    public IReadOnlyList<ImportProblem> Failures { get; init; } = [];

    /// <summary>What of the source did not come, or not as it stands there.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    public TimeSpan Duration { get; init; }

    public bool NothingToDo => !IsInterrupted && Created + Updated + Moved + Reordered + Pictures.Created + Pictures.Replaced + NewLanguages.Count + Failures.Count == 0;

    public bool Succeeded => !IsInterrupted && Failures.Count == 0;
}
