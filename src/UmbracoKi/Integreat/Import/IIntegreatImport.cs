namespace UmbracoKi.Integreat.Import;

/// <summary>Brings a region of another Integreat server into this site.</summary>
public interface IIntegreatImport
{
    /// <summary>
    /// Creates and publishes what is not there yet, updates what the source has changed since, leaves everything else.
    /// When cancelled it stops between two documents and says so in its report.
    /// </summary>
    /// <exception cref="ImportException">The source, region or languages cannot be used; nothing was written.</exception>
    Task<ImportReport> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress, CancellationToken cancellationToken);
}
