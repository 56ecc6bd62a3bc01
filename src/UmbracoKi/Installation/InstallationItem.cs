namespace UmbracoKi.Installation;

/// <param name="Name">Culture of a language, name of a data type, alias of a document type.</param>
public sealed record InstallationItem(InstallationSubject Subject, string Name, InstallationOutcome Outcome);
