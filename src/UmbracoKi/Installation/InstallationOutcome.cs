namespace UmbracoKi.Installation;

public enum InstallationOutcome
{
    Unchanged,
    Created,
    Updated,
}
