namespace UmbracoKi.Embedded.Backup;

/// <summary>One file or folder that a restore replaces.</summary>
/// <param name="Target">Where the site has it.</param>
/// <param name="Staged">Where the new one lies until then.</param>
/// <param name="Kept">Where the old one lies until the restore is complete.</param>
/// <param name="HadOne">Whether there was an old one.</param>
internal sealed record SwapStep(string Target, string Staged, string Kept, bool HadOne)
{
    /// <summary>What SQLite keeps beside a database. It belongs to the old file and goes where that goes.</summary>
    private static readonly string[] Beside = ["-wal", "-shm", "-journal"];

    /// <summary>The moves, in an order in which a database is never seen with another one's write-ahead log.</summary>
    public IEnumerable<Action> Moves()
    {
        if (HadOne)
        {
            yield return () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Kept)!);
                Move(Target, Kept);
            };
            foreach (var suffix in Beside)
            {
                yield return () => MoveIfThere(Target + suffix, Kept + suffix);
            }
        }

        yield return () => Move(Staged, Target);
    }

    /// <summary>Puts back what was there, whichever of the moves were made.</summary>
    public void Undo()
    {
        var isReplaced = !Path.Exists(Staged) && Path.Exists(Target) && (!HadOne || Path.Exists(Kept));
        if (isReplaced)
        {
            foreach (var file in Beside.Select(suffix => Target + suffix).Append(Target))
            {
                Delete(file);
            }
        }

        if (HadOne && Path.Exists(Kept))
        {
            foreach (var suffix in Beside)
            {
                MoveIfThere(Kept + suffix, Target + suffix);
            }

            Move(Kept, Target);
        }

        Delete(Staged);
    }

    public void DeleteKept()
    {
        foreach (var file in Beside.Select(suffix => Kept + suffix).Append(Kept))
        {
            Delete(file);
        }

        if (Path.GetDirectoryName(Kept) is { } folder && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    public static void Delete(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    private static void MoveIfThere(string from, string to)
    {
        if (Path.Exists(from))
        {
            Move(from, to);
        }
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to);
        }
    }
}
