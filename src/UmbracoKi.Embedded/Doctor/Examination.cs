namespace UmbracoKi.Embedded.Doctor;

/// <summary>The result of <see cref="SiteDoctor.Examine"/>.</summary>
/// <param name="Findings">In the order of the checks; empty if all is well.</param>
/// <param name="Documents">The keys of all documents, those in the bin included; empty if the database cannot be read.</param>
/// <param name="Coverage">In which languages they exist.</param>
public sealed record Examination(IReadOnlyList<Finding> Findings, IReadOnlyList<Guid> Documents, IReadOnlyList<DocumentCoverage> Coverage);
