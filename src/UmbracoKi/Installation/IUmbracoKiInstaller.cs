namespace UmbracoKi.Installation;

/// <summary>
/// Installs and upgrades languages, data types and document types, through Umbraco's services and in one scope: all of
/// it or nothing. A run that finds everything in place writes nothing.
/// </summary>
public interface IUmbracoKiInstaller
{
    /// <exception cref="InstallationException">Something of somebody else is in the way (all of it is named), or Umbraco refused a save.</exception>
    Task<InstallationReport> InstallAsync(CancellationToken cancellationToken);
}
