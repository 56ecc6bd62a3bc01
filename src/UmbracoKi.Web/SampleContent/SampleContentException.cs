namespace UmbracoKi.Web.SampleContent;

/// <summary>Umbraco refused a document of the pack, or the content model is not installed. What was loaded before stays; the next start goes on.</summary>
public sealed class SampleContentException(string message) : Exception(message);
