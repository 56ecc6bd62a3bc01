namespace UmbracoKi.Integreat.Import;

/// <summary>One region of another Integreat server, answered over HTTP or from a folder.</summary>
internal interface IIntegreatSource
{
    /// <summary>For the report: an address or a folder.</summary>
    string Name { get; }

    /// <summary>The source's own address; links to it may lead to imported pages. Null for a folder.</summary>
    Uri? Address { get; }

    /// <summary>The codes of the languages it says the region has; empty if it does not say.</summary>
    Task<IReadOnlyList<string>> ListLanguagesAsync(CancellationToken cancellationToken);

    /// <param name="language">App code; null for what does not depend on a language.</param>
    /// <remarks>A failure is a <see cref="SourceAnswer.Problem"/>, never an exception; only cancellation throws.</remarks>
    Task<SourceAnswer> ReadAsync(SourcePart part, string? language, CancellationToken cancellationToken);

    /// <param name="validator">What came with the picture the last time; null to have it in any case.</param>
    /// <remarks>As above; bytes are returned as they come, whatever they are.</remarks>
    Task<PictureAnswer> ReadPictureAsync(Uri picture, string? validator, CancellationToken cancellationToken);
}
