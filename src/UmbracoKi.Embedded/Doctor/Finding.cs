namespace UmbracoKi.Embedded.Doctor;

/// <summary>Something an examination has found.</summary>
/// <param name="Check">What was looked at: a short name that stays the same from version to version.</param>
/// <param name="What">What is the matter, in one sentence.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="Items">What it concerns: documents, files, rows.</param>
public sealed record Finding(string Check, FindingSeverity Severity, string What, string Advice, IReadOnlyList<string> Items)
{
    public static Finding Fault(string check, string what, string advice, params IReadOnlyList<string> items) => new(check, FindingSeverity.Fault, what, advice, items);

    public static Finding Note(string check, string what, string advice, params IReadOnlyList<string> items) => new(check, FindingSeverity.Note, what, advice, items);
}
