namespace UmbracoKi.Embedded.Doctor;

/// <summary>In which languages a document exists. Only documents that vary by culture and are not in the bin.</summary>
/// <param name="Name">In the default language.</param>
/// <param name="Cultures">Umbraco's culture names, as stored.</param>
public sealed record DocumentCoverage(Guid Key, string Name, IReadOnlyList<string> Cultures);
