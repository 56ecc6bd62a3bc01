namespace UmbracoKi.Embedded.Backoffice.Client;

/// <summary>Where the bundled client is.</summary>
public sealed class BackofficeClientOptions
{
    public const string SectionName = "EmbeddedBackoffice:Client";

    /// <summary>The file the build makes from Umbraco's npm package. Relative paths start at the program's folder.</summary>
    public string PackPath { get; set; } = "backoffice-client.zip";
}
