namespace UmbracoKi.Embedded.Backup;

/// <summary>Something a backup holds.</summary>
/// <param name="Name">Its name in the archive, lower-case letters and digits.</param>
/// <param name="Path">Where it lies, absolute.</param>
public abstract record SitePart(string Name, string Path);

/// <summary>A SQLite database, which other processes may be writing.</summary>
/// <param name="ReadVersion">What to note as its schema's version; called with the file of a finished copy.</param>
/// <param name="Refuse">Why a database of such a version cannot be used here; null if it can.</param>
public sealed record DatabasePart(string Name, string Path, Func<string, string> ReadVersion, Func<string, string?> Refuse) : SitePart(Name, Path);

/// <summary>All files of a folder. One that is missing when the backup is made is left alone by a restore.</summary>
public sealed record FolderPart(string Name, string Path) : SitePart(Name, Path);
