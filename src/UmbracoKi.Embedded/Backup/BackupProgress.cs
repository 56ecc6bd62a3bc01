namespace UmbracoKi.Embedded.Backup;

/// <summary>How far a backup or a restore is.</summary>
/// <param name="Done">Bytes done, in all steps together.</param>
/// <param name="Total">Bytes to do; more than 0.</param>
public readonly record struct BackupProgress(long Done, long Total);
