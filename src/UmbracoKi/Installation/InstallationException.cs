namespace UmbracoKi.Installation;

/// <summary>The installation cannot go on: something of somebody else is in the way, or Umbraco refused a save. Nothing was written.</summary>
public sealed class InstallationException(string message) : Exception(message);
