namespace UmbracoKi.Embedded.Backup;

/// <summary>A backup or a restore that cannot be done. The message says why, what has become of the site's data, and what to do.</summary>
public sealed class BackupException(string message, Exception? inner = null) : Exception(message, inner);
